import * as core from '@univerjs/core';
import * as formulas from '@univerjs/engine-formula';
import { UniverCalculator } from '../../calc/univerCalculator';
import type { OpenedFile } from '../../files/openedFile';
import { newXlsx } from '../../files/xlsx';
import type { FunctionsMetadata } from '../../host/functions/functionMetadata';
import { ExcelHost } from '../../host/host';
import { EXCEL_API_OF, type ExcelVersion } from '../../office/excelVersions';
import { WebHost } from '../../office/web/webHost';
import type { Language } from '../words';

/** The locale of Excel's own surface in each language. */
export const LOCALE_OF: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-MX' };

/** What of the surroundings can be switched while the page is open. */
export interface Conditions {
  excel: ExcelVersion;
  language: Language;
  dataLocale: string;
  theme: 'light' | 'dark';
  limitsPayload: boolean;
  delayMs: number;
}

/** An add-in as its files say. */
export interface ShippedAddin {
  /** The address of its page. */
  readonly page: string;
  /** What Excel knows of its custom functions before it calls any. */
  readonly functions: FunctionsMetadata;
}

/** The emulated Excel with the workbook that is open in it, and the add-in that runs beside it. */
export class Stage {
  readonly host = new ExcelHost({
    calculator: new UniverCalculator(() => ({ core, formulas })),
  });
  /** The add-in that runs; null for a recipient who has none. */
  addin: WebHost | null = null;
  private opened: OpenedFile = newXlsx();
  private documentSettings = new Map<string, unknown>();

  constructor(
    private readonly shipped: ShippedAddin,
    readonly conditions: Conditions,
  ) {
    this.host.copies.save = () => this.opened.save();
  }

  /** Puts a workbook in place of the one that is open; the add-in of that one ends. */
  open(file: OpenedFile): void {
    this.endAddin();
    this.opened = file;
    this.documentSettings = new Map();
    this.host.isEditingCell = false;
    this.host.openWorkbook(file.workbook);
  }

  /** The bytes of an .xlsx with what the workbook is now. */
  async save(): Promise<Uint8Array> {
    await this.host.settled();
    return this.opened.save();
  }

  /** Starts the add-in anew, in a frame that the caller puts into the page. */
  startAddin(): HTMLIFrameElement {
    this.endAddin();
    const { excel, language, dataLocale, theme } = this.conditions;
    const excelApi = EXCEL_API_OF[excel];
    this.host.excelApi = excelApi;
    this.addin = new WebHost(
      this.host,
      {
        displayLanguage: LOCALE_OF[language],
        contentLanguage: dataLocale,
        theme,
        excelApi,
        fileName: this.host.workbook.fileName,
        documentSettings: this.documentSettings,
      },
      this.shipped.page,
    );
    this.host.functions.register(this.shipped.functions);
    this.applyConditions();
    return this.addin.frame;
  }

  endAddin(): void {
    this.addin?.close();
    this.addin = null;
  }

  /** The person has no add-in: what it calculated stays until it is calculated again. */
  doWithoutAddin(): void {
    this.endAddin();
    this.host.functions.unregister();
  }

  /** Brings what can change while the add-in runs up to what is switched. */
  applyConditions(): void {
    if (!this.addin) return;
    this.addin.limitsPayload = this.conditions.limitsPayload;
    this.addin.delayMs = this.conditions.delayMs;
  }
}
