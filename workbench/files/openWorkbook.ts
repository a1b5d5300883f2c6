import { openCsv } from './csv';
import type { OpenedFile } from './openedFile';
import { atOnce, type Steps } from './steps';
import { xlsxInSteps } from './xlsx';

/**
 * Opens the bytes of an .xlsx or a .csv by the name they go by; runs in Node and in a browser. Throws
 * a FileProblem with a sentence when they are not what the name says.
 */
export function openWorkbook(bytes: Uint8Array, name: string): OpenedFile {
  return atOnce(workbookInSteps(bytes, name));
}

/** As `openWorkbook`, with pauses for others. */
export function* workbookInSteps(bytes: Uint8Array, name: string): Steps<OpenedFile> {
  const isText = /\.(?:csv|tsv|txt)$/i.test(name);
  const opened = isText ? openCsv(bytes, name) : yield* xlsxInSteps(bytes, name);
  opened.workbook.fileName = name;
  return opened;
}
