import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import {
  JSDOM,
  ResourceLoader,
  VirtualConsole,
  type DOMWindow,
  type AbortablePromise,
} from 'jsdom';
import type { Calculator } from '../host/calculator';
import type { FunctionsMetadata } from '../host/functions/functionMetadata';
import { ExcelHost } from '../host/host';
import type { Workbook } from '../host/model/workbook';
import { fillBrowserGaps } from './browserGaps';
import { NativeHost } from './native/nativeHost';
import { abortable, officeFile } from './officeFiles';
import type { TransportStats } from './transport';

export interface OpenAddinOptions {
  /** The file of the add-in's page, beside which everything else of the add-in lies. */
  readonly page: string;
  readonly calculator: Calculator;
  /** Opened before the add-in starts; without it, an empty workbook. */
  readonly workbook?: Workbook;
  /** The bytes of an .xlsx with what the workbook is now, where the add-in may ask for its file. */
  readonly save?: () => Uint8Array;
  /** The language of Excel's own surface; `en-US` unless said. */
  readonly displayLanguage?: string;
  readonly theme?: 'light' | 'dark';
  /** The ExcelApi level that is advertised and served; 17 unless said. */
  readonly excelApi?: number;
  /** Hears what the add-in writes to its console, and errors nobody caught. */
  readonly onConsole?: (kind: string, text: string) => void;
}

/** A built add-in that runs in Excel's stead. */
export interface OpenedAddin {
  readonly window: DOMWindow;
  readonly host: ExcelHost;
  readonly native: NativeHost;
  readonly stats: TransportStats;
  /** Presses a button of the ribbon; settles when the add-in says that the command is completed. */
  press(functionName: string): Promise<void>;
  close(): void;
}

const ORIGIN = 'https://localhost:3000/';

/** How long the add-in may take to start. */
const PATIENCE_MS = 30_000;

/**
 * Opens the built add-in as Excel for Windows would: its page with the genuine office.js, and the
 * emulated workbook behind it. Settles when office.js is ready.
 */
export async function openAddin(options: OpenAddinOptions): Promise<OpenedAddin> {
  const { page, calculator, theme = 'light', displayLanguage = 'en-US', excelApi = 17 } = options;
  const folder = dirname(page);
  const host = new ExcelHost({ calculator, excelApi });
  if (options.workbook) host.openWorkbook(options.workbook);
  host.copies.save = options.save ?? null;
  const native = new NativeHost(host, {
    displayLanguage,
    contentLanguage: 'en-US',
    theme,
    excelApi,
    fileName: host.workbook.fileName,
    documentSettings: new Map(),
  });
  const faults: Error[] = [];
  const console = new VirtualConsole();
  const tell = options.onConsole ?? (() => undefined);
  for (const kind of ['error', 'warn', 'info', 'log'] as const) {
    console.on(kind, (...parts: unknown[]) => {
      tell(kind, parts.map(String).join(' '));
    });
  }
  console.on('jsdomError', (error: Error) => {
    faults.push(error);
    tell('error', error.stack ?? error.message);
  });
  const dom = new JSDOM(await readFile(page, 'utf8'), {
    url: `${ORIGIN}taskpane.html`,
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    resources: new AddinFiles(folder),
    virtualConsole: console,
    beforeParse(window) {
      Object.defineProperty(window, 'external', {
        value: native.external(),
        configurable: true,
        writable: true,
      });
      fillBrowserGaps(window);
    },
  });
  await started(native, faults);
  const functions = await functionsOf(folder);
  if (functions) host.functions.register(functions);
  return {
    window: dom.window,
    host,
    native,
    stats: native.stats,
    press: (functionName) => native.pressButton(functionName),
    close: () => {
      host.functions.forget();
      host.onMessages = () => undefined;
      dom.window.close();
    },
  };
}

/** The add-in has started once it listens to the ribbon. */
async function started(native: NativeHost, faults: readonly Error[]): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!native.listensToRibbon) {
    if (Date.now() > end) throw new Error('The add-in did not start.', { cause: faults[0] });
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** What Excel knows of the add-in's custom functions before it calls any; null where it has none. */
async function functionsOf(folder: string): Promise<FunctionsMetadata | null> {
  const file = join(folder, 'functions.json');
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as FunctionsMetadata) : null;
}

/** Serves the add-in's own files and office.js, and nothing from anywhere else. */
class AddinFiles extends ResourceLoader {
  constructor(private readonly folder: string) {
    super();
  }

  override fetch(url: string): AbortablePromise<Buffer> {
    return abortable(officeFile(url) ?? ownFile(this.folder, url));
  }
}

/** A file of the add-in's own folder; everything else is refused. */
function ownFile(folder: string, url: string): Promise<Buffer> {
  const path = url.startsWith(ORIGIN)
    ? normalize(join(folder, decodeURIComponent(new URL(url).pathname)))
    : '';
  if (path.startsWith(folder + sep)) return readFile(path);
  return Promise.reject(new Error(`The add-in may not load ${url}.`));
}
