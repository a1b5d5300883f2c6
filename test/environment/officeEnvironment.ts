import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-jsdom';
import { ResourceLoader, type AbortablePromise } from 'jsdom';
import { calculatorInNode } from '../../workbench/calc/calculatorInNode';
import { newXlsx } from '../../workbench/files/xlsx';
import { ExcelHost } from '../../workbench/host/host';
import { Workbook } from '../../workbench/host/model/workbook';
import { fillBrowserGaps } from '../../workbench/office/browserGaps';
import { NativeHost } from '../../workbench/office/native/nativeHost';
import { abortable, officeFile } from '../../workbench/office/officeFiles';
import type { Workbench } from './workbench';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const EXCEL_API = 17;

/** Serves office.js to the test's window, and nothing else from anywhere. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string): AbortablePromise<Buffer> {
    return abortable(officeFile(url) ?? Promise.reject(new Error(`A test may not load ${url}.`)));
  }
}

/**
 * A test's window with the genuine office.js in it and the emulated Excel behind it.
 *
 * The host lives in Jest's own realm, because what it is made of does not load inside jsdom; the
 * test reaches it as the global `workbench`.
 */
export default class OfficeEnvironment extends TestEnvironment {
  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    const testEnvironmentOptions = {
      url: 'https://localhost:3000/taskpane.html',
      pretendToBeVisual: true,
      ...config.projectConfig.testEnvironmentOptions,
      resources: new OfficeFiles(),
    };
    super(
      { ...config, projectConfig: { ...config.projectConfig, testEnvironmentOptions } },
      context,
    );
  }

  override async setup(): Promise<void> {
    await super.setup();
    const window = this.global as unknown as Window & typeof globalThis;
    const workbench = makeWorkbench(this.displayLanguage());
    Object.assign(window, { workbench });
    Object.defineProperty(window, 'external', {
      value: workbench.native.external(),
      configurable: true,
      writable: true,
    });
    fillBrowserGaps(window);
    keepFewRules(window);
    // office.js takes these away from the page; React Testing Library and jsdom's router want them.
    const { pushState, replaceState } = window.history;
    await loadOffice(window);
    await window.Office.onReady();
    Object.assign(window.history, { pushState, replaceState });
  }

  private displayLanguage(): string {
    return 'en-US';
  }
}

/**
 * Leaves out of Fluent's styles all that no test asks about. jsdom goes through every rule for each
 * element whose style somebody wants to know, which is each element of a query by role.
 */
function keepFewRules({ CSSStyleSheet }: Window & typeof globalThis): void {
  const { insertRule } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.insertRule = function (rule, index = 0) {
    return /[{;]\s*(?:display|visibility|pointer-events)\s*:/.test(rule)
      ? insertRule.call(this, rule, index)
      : index;
  };
}

function makeWorkbench(displayLanguage: string): Workbench {
  const host = new ExcelHost({ calculator: calculatorInNode(), excelApi: EXCEL_API });
  const documentSettings = new Map<string, unknown>();
  let now = Date.now();
  host.clock = () => new Date(now);
  const saveNew = () => newXlsx(host.workbook).save();
  host.copies.save = saveNew;
  const native = new NativeHost(host, {
    displayLanguage,
    contentLanguage: 'en-US',
    theme: 'light',
    excelApi: EXCEL_API,
    fileName: 'Book1.xlsx',
    documentSettings,
  });
  return {
    host,
    native,
    person: host.person,
    functions: host.functions,
    pass: (minutes) => {
      now += minutes * 60_000;
    },
    time: () => host.clock().toTimeString().slice(0, 5),
    settled: (patience) => host.settled(patience),
    get workbook() {
      return host.workbook;
    },
    reset() {
      host.openWorkbook(new Workbook());
      host.isEditingCell = false;
      host.calculationMode = 'Automatic';
      host.excelApi = EXCEL_API;
      host.events.enabled = true;
      host.functions.blankCell = 0;
      host.incidents.clear();
      host.unknownMembers.clear();
      host.crashes.splice(0);
      host.copies.forget();
      host.copies.save = saveNew;
      host.created.forget();
      host.runtime.startState = 'Inactive';
      native.limitsPayload = true;
      native.delayMs = 0;
      native.nextStatuses.splice(0);
      Object.assign(native.stats, { batches: 0, largestRequestBytes: 0, largestResponseBytes: 0 });
      documentSettings.clear();
      return host.workbook;
    },
  };
}

function loadOffice(window: Window): Promise<void> {
  const script = window.document.createElement('script');
  script.src = OFFICE;
  return new Promise((resolve, reject) => {
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => {
      reject(new Error('office.js did not load.'));
    };
    window.document.head.append(script);
  });
}
