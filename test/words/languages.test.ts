import { wordsFor } from '../../src/words/everyLanguage';

type Leaf = readonly [path: string, word: unknown];

/** Every text and sentence-maker of a catalogue, with where it stands. */
function leaves(words: object, path = ''): Leaf[] {
  return Object.entries(words).flatMap(([name, word]: [string, unknown]): Leaf[] => {
    const here = path === '' ? name : `${path}.${name}`;
    return typeof word === 'object' && word !== null ? leaves(word, here) : [[here, word]];
  });
}

const english = leaves(wordsFor('en'));
const spanish = new Map(leaves(wordsFor('es')));

/** What people write alike in both languages: figures, and buckets named by their days. */
const ALIKE = [
  'Agenda',
  'Duebook',
  'No',
  'Total',
  '1,234.56',
  '1.234,56',
  '1-30, 31-60, 61-90, 91+',
  '0-29, 30-59, 60-89, 90+',
  '0-30, 31-60, 61-90, 91+',
];

test('both languages say the same things', () => {
  expect([...spanish.keys()].sort()).toEqual(english.map(([path]) => path).sort());
});

test('only these texts are the same in English and Spanish', () => {
  const same = english.filter(
    ([path, word]) => typeof word === 'string' && spanish.get(path) === word,
  );
  expect([...new Set(same.map(([, word]) => word))].sort()).toEqual([...ALIKE].sort());
});

test.each(english.filter(([, word]) => typeof word === 'function'))(
  '%s takes as much in Spanish as in English',
  (path, word) => {
    const other = spanish.get(path);
    expect(typeof other).toBe('function');
    expect((other as () => string).length).toBe((word as () => string).length);
  },
);

test('no text is empty', () => {
  const empty = [...english, ...spanish].filter(
    ([, word]) => typeof word === 'string' && word.trim() === '',
  );
  expect(empty).toEqual([]);
});

describe('the pane', () => {
  test.each([
    ['en', '2026-03-31', 'March 31, 2026'],
    ['es', '2026-03-31', '31 de marzo de 2026'],
    ['en', '2024-02-29', 'February 29, 2024'],
    ['es', '2025-12-01', '1 de diciembre de 2025'],
  ] as const)('writes a day in %s: %s is %s', (language, isoDate, written) => {
    expect(wordsFor(language).pane.header.day(isoDate)).toBe(written);
  });

  test.each([
    ['en', '12,000 of 100,000 rows'],
    ['es', '12,000 de 100,000 filas'],
  ] as const)('counts rows in %s: %s', (language, written) => {
    expect(wordsFor(language).pane.progress(12_000, 100_000)).toBe(written);
  });
});
