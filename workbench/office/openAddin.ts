import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { JSDOM, VirtualConsole, type DOMWindow } from 'jsdom';
import type { Calculator } from '../host/calculator';
import { ExcelHost } from '../host/host';
import type { Workbook } from '../host/model/workbook';
import { provideBrowserParts } from './browserParts';
import { DEFAULT_CHOICES, type OfficeChoices } from './native/addinContext';
import { NativeTransport } from './native/nativeTransport';
import type { Traffic } from './native/traffic';
import { OfficeFiles } from './officeFiles';

/** Any https address does; office.js wants a secure page. */
const ORIGIN = 'https://localhost:3000/';

/** How long the add-in may take to load. */
const PATIENCE_MS = 30_000;

export interface OpenAddinOptions {
  /** Path of the built page. */
  readonly page: string;
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  readonly choices?: Partial<OfficeChoices>;
  readonly excelApi?: number;
}

/** The built add-in, running beside a workbook. */
export interface OpenedAddin {
  readonly window: DOMWindow;
  readonly host: ExcelHost;
  readonly transport: NativeTransport;
  readonly stats: Readonly<Traffic>;
  /** Presses a ribbon button by its function name; resolves when the add-in has finished. */
  press(functionName: string): Promise<void>;
  close(): void;
}

/** Opens the add-in's own built page in a browser-like window, with the genuine office.js. */
export async function openAddin(options: OpenAddinOptions): Promise<OpenedAddin> {
  const { page, workbook, calculator, excelApi } = options;
  const host = new ExcelHost({ calculator, ...(excelApi === undefined ? {} : { excelApi }) });
  host.openWorkbook(workbook);
  const transport = new NativeTransport(host, { ...DEFAULT_CHOICES, ...options.choices });
  const faults: Error[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error: Error) => faults.push(error));
  const dom = new JSDOM(readFileSync(page, 'utf8'), {
    url: `${ORIGIN}${basename(page)}`,
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    resources: new OfficeFiles(ORIGIN, dirname(page)),
    virtualConsole,
    beforeParse: (window) => {
      Object.defineProperty(window, 'external', { value: transport.external, configurable: true });
      provideBrowserParts(window);
    },
  });
  await untilReady(transport, faults);
  return {
    window: dom.window,
    host,
    transport,
    stats: transport.traffic,
    press: (functionName) => transport.press(functionName),
    close: () => {
      dom.window.close();
    },
  };
}

async function untilReady(transport: NativeTransport, faults: readonly Error[]): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!transport.listensToRibbon) {
    if (Date.now() > end) {
      throw new Error('The add-in did not start.', { cause: faults[0] });
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
