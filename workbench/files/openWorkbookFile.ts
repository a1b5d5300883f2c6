import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { FileProblem } from './fileProblem';
import type { OpenedFile } from './openedFile';
import { openWorkbook } from './openWorkbook';

/**
 * Opens an .xlsx or a .csv from a path. Throws a FileProblem with a sentence when the file is missing,
 * is a folder, or is not what its name says.
 */
export function openWorkbookFile(path: string): OpenedFile {
  return openWorkbook(readBytes(path), basename(path));
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
