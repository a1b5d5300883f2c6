import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Workbook } from '../host/model/workbook';
import { openCsv } from './csv';
import { FileProblem } from './fileProblem';
import { openXlsx } from './xlsx';

/** A file that was opened: the workbook to work on, and how to save it. */
export interface OpenedFile {
  readonly workbook: Workbook;
  /** The bytes of an .xlsx with what the workbook is now, and everything else the file held. */
  save(): Uint8Array;
}

/**
 * Opens an .xlsx or a .csv from a path, or from bytes with the name they go by. Throws a FileProblem
 * with a sentence when the file is missing, is a folder, or is not what its name says.
 */
export function openWorkbookFile(path: string, bytes: Uint8Array = readBytes(path)): OpenedFile {
  const name = basename(path);
  const opened = /\.(?:csv|tsv|txt)$/i.test(name) ? openCsv(bytes, name) : openXlsx(bytes, name);
  opened.workbook.fileName = name;
  return opened;
}

function readBytes(path: string): Uint8Array {
  const name = basename(path);
  try {
    if (statSync(path).isDirectory()) {
      throw new FileProblem('folder', `${name} is a folder. Name a workbook inside it.`);
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    if (isNotFound(error)) {
      throw new FileProblem('missing', `There is no file ${path}. Check the name and the folder.`);
    }
    throw new FileProblem(
      'unreadable',
      `${name} could not be read. Close it in other programs and check that you may open it.`,
    );
  }
}

function isNotFound(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
