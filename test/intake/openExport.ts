import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typedText } from '../../workbench/host/typing/typedText';
import type { Workbook } from '../../workbench/host/model/workbook';
import { openWorkbook } from '../../workbench/files/openWorkbook';
import type { Expectation } from './expectation';

const FOLDER = join(__dirname, '../fixtures/exports');

/** The text exports: their file names, by the name of their expectation. */
export function textExports(): readonly { readonly name: string; readonly file: string }[] {
  return readdirSync(FOLDER)
    .filter((file) => /\.(?:csv|tsv|txt)$/.test(file))
    .map((file) => ({ name: file.replace(/\.[^.]*$/, ''), file }));
}

/** What a file of the corpus must give. */
export function expectationOf(name: string): Expectation {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8')) as Expectation;
}

/**
 * Opens a text export: every cell as text, or `typed` as Excel with American settings takes it on a
 * double click, which makes numbers and dates of what looks like them.
 */
export function openExport(file: string, opened: 'text' | 'typed'): Workbook {
  const { workbook } = openWorkbook(readFileSync(join(FOLDER, file)), file);
  if (opened === 'text') return workbook;
  for (const { cells } of workbook.sheets) {
    for (const { row, column, value } of [...cells.entries()]) {
      const typed = typedText(String(value), 'General');
      if (typed.kind === 'value') cells.setValue(row, column, typed.value);
    }
  }
  return workbook;
}
