import { calculatorInNode } from '../calc/calculatorInNode';
import { openWorkbookFile } from '../files/openWorkbookFile';
import { busyCells } from '../host/functions/busyCells';
import { addressOf } from '../host/model/address';
import { cellRect } from '../host/model/rect';
import type { Workbook } from '../host/model/workbook';
import { ExcelError } from '../host/protocol/excelError';
import { openAddin } from '../office/openAddin';
import type { OfficeTraffic } from './json';
import type { NamedCell } from './reading/namedCell';
import { Refusal } from './refusal';
import { readTold, type Told } from './told';

/** A workbook open in the emulated Excel with the built add-in beside it. */
export interface Session {
  readonly workbook: Workbook;
  /** Presses a button of the ribbon and waits until the pane has answered. */
  press(functionName: string): Promise<Told>;
  /** The pane as it is drawn now. */
  readonly pane: Document;
  /** Presses a button of the ribbon that tells nothing by itself. */
  turnTo(functionName: string): Promise<void>;
  /** The last workbook that the add-in opened beside this one; null where it has opened none since. */
  takeCreated(): Uint8Array | null;
  /** Types into a cell as a person does: Excel decides what the text is, and may refuse it. */
  type(cell: NamedCell, text: string): void;
  /** What a cell's drop-down offers; null where it has none. */
  offered(cell: NamedCell): readonly string[] | null;
  /**
   * Settles when all formulas are up to date, or as far as they ever will be. Gives the cells for which
   * functions of the add-in never answered.
   */
  settled(): Promise<readonly string[]>;
  /** The bytes of an .xlsx with all that the workbook holds now. */
  save(): Uint8Array;
  office(): OfficeTraffic;
  close(): void;
}

/** Workbooks that would not open again under the name .xlsx. */
const OTHER_WORKBOOKS = /\.(xlsm|xltx|xltm|xlsb|ods)$/i;

/** Opens a file; the add-in's page is asked for only once the file has proved readable. */
export async function openSession(file: string, page: () => string): Promise<Session> {
  if (OTHER_WORKBOOKS.test(file)) {
    throw new Refusal(
      `${file} is another kind of workbook. Open it in Excel and save it as an Excel workbook (.xlsx).`,
    );
  }
  const opened = openWorkbookFile(file);
  const addin = await openAddin({
    page: page(),
    workbook: opened.workbook,
    save: () => opened.save(),
    calculator: calculatorInNode(),
  });
  const { host, window } = addin;
  return {
    workbook: opened.workbook,
    press: async (functionName) => {
      await addin.press(functionName);
      return readTold(window.document);
    },
    pane: window.document,
    turnTo: (functionName) => addin.press(functionName),
    takeCreated: () => host.created.opened.splice(0).at(-1) ?? null,
    type: ({ sheet, row, column }, text) => {
      try {
        host.person.type(sheet.name, addressOf(cellRect(row, column)), text);
      } catch (cause) {
        if (!(cause instanceof ExcelError)) throw cause;
        throw new Refusal(cause.message, { cause });
      }
    },
    offered: ({ sheet, row, column }) =>
      host.person.offered(sheet.name, addressOf(cellRect(row, column))),
    settled: async () => ((await host.settled()) ? [] : busyCells(host.workbook)),
    save: () => opened.save(),
    office: () => {
      const { batches, largestRequestBytes, largestResponseBytes } = addin.stats;
      return { batches, largestRequestBytes, largestResponseBytes };
    },
    close: () => {
      addin.close();
    },
  };
}
