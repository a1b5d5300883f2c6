import { wordsFor } from '../../../src/words/everyLanguage';

/** Every text of the sheets; of a sentence-maker, what it is written as. */
function texts(words: object): readonly string[] {
  return Object.values(words).flatMap((word: unknown) =>
    typeof word === 'object' && word !== null ? texts(word) : [String(word)],
  );
}

const all = texts(wordsFor('es').sheets).join('\n');

test.each([
  ['the ledger', /carteras?\b/iu, /listados?\b|libro mayor/iu],
  ['settled', /saldadas?\b/iu, /liquidad|cancelada|pagada|fecha de pago/iu],
])('the sheets have one Spanish word for %s', (_, word, others) => {
  expect(all).toMatch(word);
  expect(all).not.toMatch(others);
});
