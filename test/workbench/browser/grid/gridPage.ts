import * as core from '@univerjs/core';
import * as formulas from '@univerjs/engine-formula';
import { mountGrid, type Grid } from '../../../../workbench/browser/grid/mountGrid';
import { UniverCalculator } from '../../../../workbench/calc/univerCalculator';
import { openWorkbook } from '../../../../workbench/files/openWorkbook';
import { ExcelHost } from '../../../../workbench/host/host';
import { Workbook } from '../../../../workbench/host/model/workbook';

/** What the tests find in the page as `window.bench`. */
export interface Bench {
  readonly host: ExcelHost;
  readonly grid: Grid;
  readonly Workbook: typeof Workbook;
  open(name: string, bytes: Uint8Array): void;
}

declare global {
  interface Window {
    startBench(options: { dark: boolean; language: 'en' | 'es' }): Bench;
    bench: Bench;
  }
}

window.startBench = (options) => {
  const calculator = new UniverCalculator(() => ({ core, formulas }));
  const host = new ExcelHost({ calculator });
  const element = document.createElement('div');
  element.style.cssText = 'position:fixed;inset:0';
  document.body.append(element);
  const grid = mountGrid(element, host, options);
  window.bench = {
    host,
    grid,
    Workbook,
    open: (name, bytes) => {
      host.openWorkbook(openWorkbook(bytes, name).workbook);
    },
  };
  return window.bench;
};
