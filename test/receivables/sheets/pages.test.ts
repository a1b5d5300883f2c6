import { readFileSync } from 'node:fs';
import { pageFile } from './pageFile';
import { pagesIn } from './pages';

/*
 * Every sheet of three small ledgers, cell by cell, as somebody has read it through: headings, figures,
 * formats, widths, what is printed. `npx tsx test/receivables/sheets/keepPages.ts` writes them anew.
 */
describe.each(['en', 'es'] as const)('a sheet in %s is as it was read through', (language) => {
  const pages = pagesIn(language);

  test.each(Object.keys(pages))('%s', (name) => {
    expect(pages[name]).toBe(readFileSync(pageFile(name, language), 'utf8'));
  });
});
