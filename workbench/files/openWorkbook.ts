import { openCsv } from './csv';
import type { OpenedFile } from './openedFile';
import { openXlsx } from './xlsx';

/**
 * Opens the bytes of an .xlsx or a .csv by the name they go by; runs in Node and in a browser. Throws
 * a FileProblem with a sentence when they are not what the name says.
 */
export function openWorkbook(bytes: Uint8Array, name: string): OpenedFile {
  const opened = /\.(?:csv|tsv|txt)$/i.test(name) ? openCsv(bytes, name) : openXlsx(bytes, name);
  opened.workbook.fileName = name;
  return opened;
}
