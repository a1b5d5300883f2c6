import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { convert } from './officeProgram';

/**
 * Prints a workbook the way it would come out of a printer, as pictures for people to look at. Answers
 * the pictures' paths, one a page: `aged-1.png`, `aged-2.png`, ...
 */
export function renderToPng(xlsxPath: string, into: string = dirname(xlsxPath)): string[] {
  mkdirSync(into, { recursive: true });
  const name = basename(xlsxPath).replace(/\.xlsx$/i, '');
  convert(xlsxPath, 'pdf', (folder) => {
    const [file = ''] = readdirSync(folder);
    const pages = ['-r', '80', '-png', join(folder, file), join(into, name)];
    const { error, status } = spawnSync('pdftoppm', pages, { encoding: 'utf8' });
    if (error || status !== 0) throw new Error(`pdftoppm could not draw ${file}.`);
  });
  return readdirSync(into)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png'))
    .map((file) => join(into, file));
}
