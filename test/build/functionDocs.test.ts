import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionDocs } from '../../build/functionDocs';
import { functionFiles } from '../../build/functionFiles';
import { catalogue } from '../../src/functions/catalogue';

test('docs/functions.md is what `npm run docs` writes from the catalogue', () => {
  const written = readFileSync(join(__dirname, '../../docs/functions.md'), 'utf8');
  expect(written).toBe(functionDocs());
});

test.each(['en', 'es'])(
  'the help page %s has a place for each function that Excel links to',
  (language) => {
    const files = functionFiles();
    const page = files[`help/functions-${language}.html`] ?? '';
    const metadata = files[language === 'en' ? 'functions.json' : 'functions-es.json'] ?? '';
    const links = [...metadata.matchAll(/functions-(?:en|es)\.html#([\w.]+)"/g)].map(
      ([, id]) => id,
    );
    expect(links).toEqual(catalogue.map(({ name }) => name));
    for (const id of links) expect(page).toContain(`<h2 id="${id}">`);
  },
);
