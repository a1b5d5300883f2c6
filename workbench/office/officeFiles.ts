import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AbortablePromise } from 'jsdom';

const HOSTED = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted\//i;

/**
 * The files of the genuine office.js, from the package that is installed: their address is the one
 * an add-in's page names. The library asks for its folders in capitals that the package does not have.
 */
export function officeFile(url: string): Promise<Buffer> | null {
  if (!HOSTED.test(url)) return null;
  const path = decodeURIComponent(new URL(url.replace(HOSTED, 'https://office/')).pathname);
  return readFile(join(officeFolder(), path.slice(1).toLowerCase()));
}

function officeFolder(): string {
  // From this file, not from the folder that the command was typed in.
  const { resolve } = createRequire(__filename);
  return join(dirname(resolve('@microsoft/office-js/package.json')), 'dist');
}

/** jsdom wants to be able to give up on a file; these are here at once. */
export function abortable(file: Promise<Buffer>): AbortablePromise<Buffer> {
  return Object.assign(file, { abort: () => undefined });
}
