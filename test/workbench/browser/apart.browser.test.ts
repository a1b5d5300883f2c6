import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePage } from '../../../workbench/browser/server/bundlePage';
import { ensureBuilt } from '../../../workbench/cli/ensureBuilt';

/** All scripts of a folder and below, one after another. */
function scripts(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');
}

let addin: string;
let page: string;

beforeAll(async () => {
  addin = scripts(join(ensureBuilt(console.log), '..'));
  page = scripts(await bundlePage());
});

/** Texts that no minifier changes. */
test.each([
  ['the workbench page', 'A stand-in for Excel'],
  ['the transport', 'ContextActivationManager_getAppContextAsync'],
  ['the emulated services', 'Microsoft.AppRuntime.AppRuntimeService'],
  ['the grid', 'sheet.mutation.set-range-values'],
  // The add-in itself reads and makes workbook files, by src/files.
  ['the files', 'The package has no list of sheets.'],
])('the shipped add-in holds nothing of %s', (_, mark) => {
  expect(page.includes(mark)).toBe(true);
  expect(addin.includes(mark)).toBe(false);
});
