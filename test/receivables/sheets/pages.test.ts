import { readFileSync } from 'node:fs';
import { pageFile } from './pageFile';
import { pagesIn } from './pages';

/*
 * Every sheet of three small ledgers, cell by cell, as somebody has read it through: headings, figures,
 * formats, widths, what is printed. `npx tsx test/receivables/sheets/keepPages.ts` writes them anew.
 */
test.each(['en', 'es'] as const)('every sheet in %s is as it was read through', (language) => {
  const pages = pagesIn(language);
  const kept = Object.keys(pages).map((name) => [
    name,
    readFileSync(pageFile(name, language), 'utf8'),
  ]);
  expect(pages).toEqual(Object.fromEntries(kept));
});
