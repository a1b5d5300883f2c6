import * as core from '@univerjs/core';
import * as formulas from '@univerjs/engine-formula';
import { mountGrid, type Grid } from '../../../../workbench/browser/grid/mountGrid';
import { UniverCalculator } from '../../../../workbench/calc/univerCalculator';
import { ExcelHost } from '../../../../workbench/host/host';
import { Workbook } from '../../../../workbench/host/model/workbook';
import { smallLedger } from './smallLedger';

/** What the tests find in the page as `bench`. */
export interface Bench {
  readonly host: ExcelHost;
  readonly grid: Grid;
  readonly Workbook: typeof Workbook;
}

declare global {
  interface Window {
    startBench(options: { dark: boolean; language: 'en' | 'es' }): void;
    bench: Bench;
    readonly smallLedger: typeof smallLedger;
  }
}

window.startBench = (options) => {
  const host = new ExcelHost({ calculator: new UniverCalculator(() => ({ core, formulas })) });
  const element = document.createElement('div');
  element.style.cssText = 'position:fixed;inset:0';
  document.body.append(element);
  window.bench = { host, grid: mountGrid(element, host, options), Workbook };
};

Object.assign(window, { smallLedger });
