import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typedText } from '../../workbench/host/typing/typedText';
import type { Workbook } from '../../workbench/host/model/workbook';
import { openWorkbook } from '../../workbench/files/openWorkbook';
import { newXlsx } from '../../workbench/files/xlsx';
import type { Expectation } from './expectation';

/** The folder of the text exports. */
export const EXPORTS = join(__dirname, '../fixtures/exports');
const BUILT = join(__dirname, '../fixtures/workbooks');

/** The text exports: their file names, by the name of their expectation. */
export function textExports(): readonly { readonly name: string; readonly file: string }[] {
  return readdirSync(EXPORTS)
    .filter((file) => /\.(?:csv|tsv|txt)$/.test(file))
    .map((file) => ({ name: file.replace(/\.[^.]*$/, ''), file }));
}

/** What a text export must give. */
export function expectationOf(name: string): Expectation {
  return expectationIn(EXPORTS, name);
}

/** What a built workbook must give. */
export function expectationOfBuilt(name: string): Expectation {
  return expectationIn(BUILT, name);
}

function expectationIn(folder: string, name: string): Expectation {
  return JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as Expectation;
}

/** A workbook as it is after it was saved as .xlsx and opened again. */
export function savedAndOpened(workbook: Workbook): Workbook {
  return openWorkbook(newXlsx(workbook).save(), 'built.xlsx').workbook;
}

/**
 * Opens a text export: every cell as text, or `typed` as Excel with American settings takes it on a
 * double click, which makes numbers and dates of what looks like them.
 */
export function openExport(file: string, opened: 'text' | 'typed'): Workbook {
  const { workbook } = openWorkbook(readFileSync(join(EXPORTS, file)), file);
  if (opened === 'text') return workbook;
  for (const { cells } of workbook.sheets) {
    for (const { row, column, value } of [...cells.entries()]) {
      const typed = typedText(String(value), 'General');
      if (typed.kind === 'value') cells.setValue(row, column, typed.value);
    }
  }
  return workbook;
}
