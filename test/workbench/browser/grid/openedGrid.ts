import { build } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { browserProgram } from '../../../browser/browserProgram';

/** The grid alone in a real browser. */
export interface OpenedGrid {
  readonly page: Page;
  /** Errors of the page. */
  readonly troubles: string[];
  /** Opens the small ledger anew. */
  openLedger(): Promise<void>;
  /** What the grid shows in a cell of the sheet in front, and the formula it has for it. */
  shown(address: string): Promise<[string, string]>;
  /** The value, the formula and the number format that the workbook holds. */
  held(row: number, column: number): Promise<unknown[]>;
  close(): Promise<void>;
}

/** Bundles the grid with a host and opens both in a browser without a window. */
export async function openedGrid(options: {
  dark: boolean;
  language: 'en' | 'es';
}): Promise<OpenedGrid> {
  const folder = mkdtempSync(join(tmpdir(), 'duebook-grid-'));
  await build({
    entryPoints: { page: join(__dirname, 'gridPage.ts') },
    outdir: folder,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.woff2': 'dataurl' },
    logLevel: 'silent',
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="page.css"><body><script src="page.js"></script>',
  );
  const browser = await chromium.launch({
    executablePath: browserProgram(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.stack ?? error.message));
  await page.goto(`file://${join(folder, 'index.html')}`);
  await page.evaluate((chosen) => {
    window.startBench(chosen);
  }, options);
  // A person types when the cells have the keyboard, which is a moment after they are drawn.
  await page.waitForFunction(() => (document.activeElement as HTMLElement).isContentEditable);
  return {
    page,
    troubles,
    openLedger: () =>
      page.evaluate(async () => {
        const { host, grid } = window.bench;
        host.openWorkbook(window.smallLedger());
        await grid.shown();
      }),
    shown: (address) =>
      page.evaluate(async (at): Promise<[string, string]> => {
        const { grid } = window.bench;
        await grid.shown();
        const range = grid.api.getActiveWorkbook()?.getActiveSheet().getRange(at);
        return [String(range?.getDisplayValue() ?? ''), range?.getFormula() ?? ''];
      }, address),
    held: (row, column) =>
      page.evaluate(
        ([r, c]) => {
          const { cells } = window.bench.host.workbook.activeSheet;
          return [cells.value(r, c), cells.formula(r, c) ?? '', cells.style(r, c).numberFormat];
        },
        [row, column] as const,
      ),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
