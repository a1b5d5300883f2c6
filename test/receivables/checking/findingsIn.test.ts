import fc from 'fast-check';
import type { BookSeen } from '../../../src/receivables/checking/bookSeen';
import { FINDING_KINDS } from '../../../src/receivables/checking/finding';
import { findingsIn, type CheckRules } from '../../../src/receivables/checking/findingsIn';
import { runsOf } from '../../../src/receivables/checking/runs';
import { findingsOf, type Seen } from '../../../src/receivables/checking/seen';
import { swapsBySheet } from '../../../src/receivables/sharing/swapsBySheet';
import { wordsFor } from '../../../src/words/everyLanguage';
import { CLEAN_BOOK, RULES } from './cleanBook';

test('a workbook without any of it has no findings', () => {
  expect(findingsIn(CLEAN_BOOK, RULES)).toEqual([]);
});

test.each<[string, Partial<BookSeen>, Partial<CheckRules>, object]>([
  [
    'hidden rows, as runs',
    { hidden: [{ sheet: 'Items', rows: [4, 5, 9], columns: [], isFiltered: true }] },
    {},
    {
      kind: 'hidden-rows',
      sheets: ['Items'],
      count: 3,
      places: ['Items!5:6', 'Items!10:10'],
      details: ['Some are hidden by a filter; showing them clears it: Items'],
      fix: 'show',
    },
  ],
  [
    'a hidden sheet',
    { sheets: [{ name: 'Old', kind: 'other', hidden: true, headers: [], tables: [] }] },
    {},
    { kind: 'hidden-sheets', sheets: ['Old'], count: 1, places: [], details: [], fix: 'show' },
  ],
  [
    'a difference, with where its causes are',
    {
      formulas: [
        {
          sheet: 'Aging',
          row: 1,
          column: 8,
          formula: '=ROUND(G2-K2-H2,2)',
          kind: 'tie-out',
          value: -1234.5,
        },
      ],
    },
    {},
    {
      kind: 'tie-out',
      sheets: ['Aging'],
      count: 1,
      places: ['Aging!I2'],
      details: ['Aging: the difference is -1,234.50. The causes are listed on Duebook'],
      fix: null,
    },
  ],
  [
    'figures of another day',
    {},
    { outdated: '2026-03-30' },
    {
      kind: 'stale',
      sheets: [],
      count: 1,
      places: [],
      details: ['The figures are those of 2026-03-30; a refresh takes today'],
      fix: 'refresh',
    },
  ],
  [
    'names that read another workbook, which a person has to see to',
    { linkedNames: ['Rates'] },
    {},
    {
      kind: 'external-links',
      sheets: [],
      count: 0,
      places: [],
      details: ['Names that refer to another workbook (Formulas > Name Manager): Rates'],
      fix: null,
    },
  ],
  [
    'who saved it last, which Excel alone writes',
    { properties: ['lastAuthor'] },
    {},
    { kind: 'properties', sheets: [], count: 1, places: [], details: ['last saved by'], fix: null },
  ],
  [
    'kinds of personal data, not what they say',
    { properties: ['author', 'lastAuthor'] },
    {},
    {
      kind: 'properties',
      sheets: [],
      count: 2,
      places: [],
      details: ['author', 'last saved by'],
      fix: 'empty',
    },
  ],
  [
    'hidden columns, by their letters',
    { hidden: [{ sheet: 'Items', rows: [], columns: [1, 2, 26], isFiltered: false }] },
    {},
    {
      kind: 'hidden-columns',
      sheets: ['Items'],
      count: 3,
      places: ['Items!B:C', 'Items!AA:AA'],
      details: [],
      fix: 'show',
    },
  ],
  [
    'a formula of ours, by its cell',
    {
      formulas: [
        { sheet: 'Items', row: 1, column: 8, formula: '=AGING()', kind: 'functions', value: 5 },
      ],
    },
    {},
    {
      kind: 'functions',
      sheets: ['Items'],
      count: 1,
      places: ['Items!I2'],
      details: [],
      fix: 'swap',
    },
  ],
  [
    'a difference that is no number',
    {
      formulas: [
        {
          ...{ sheet: 'Aging', row: 1, column: 8, kind: 'tie-out', value: '#REF!' },
          formula: '=ROUND(G2-K2-H2,2)',
        },
      ],
    },
    {},
    {
      kind: 'tie-out',
      sheets: ['Aging'],
      count: 1,
      places: ['Aging!I2'],
      details: [
        `${wordsFor('en').checking.differenceUnknown('Aging')}. The causes are listed on Duebook`,
      ],
      fix: null,
    },
  ],
  [
    'as many names that read another workbook as a sentence bears',
    { linkedNames: ['A', 'B', 'C', 'D', 'E', 'F'] },
    {},
    {
      kind: 'external-links',
      sheets: [],
      count: 0,
      places: [],
      details: ['Names that refer to another workbook (Formulas > Name Manager): A, B, C, D, E'],
      fix: null,
    },
  ],
  [
    'a formula that reads another workbook, which can become its value, beside such a name',
    {
      linkedNames: ['Rates'],
      formulas: [
        {
          ...{ sheet: 'Items', row: 1, column: 8, kind: 'external-links', value: 5 },
          formula: '=[1]Items!A1',
        },
      ],
    },
    {},
    {
      kind: 'external-links',
      sheets: ['Items'],
      count: 1,
      places: ['Items!I2'],
      details: ['Names that refer to another workbook (Formulas > Name Manager): Rates'],
      fix: 'values',
    },
  ],
  [
    'comments of which each cell is known',
    { comments: [{ sheet: 'Items', addresses: ['B2', 'C3'], count: 2 }] },
    {},
    {
      kind: 'comments',
      sheets: ['Items'],
      count: 2,
      places: ['Items!B2', 'Items!C3'],
      details: [],
      fix: null,
    },
  ],
  [
    'comments, the first ones by their cells',
    { comments: [{ sheet: 'Items', addresses: ['B2'], count: 7 }] },
    {},
    { kind: 'comments', sheets: ['Items'], count: 7, places: ['Items!B2'], details: [], fix: null },
  ],
])('%s', (_, book, rules, finding) => {
  expect(findingsIn({ ...CLEAN_BOOK, ...book }, { ...RULES, ...rules })).toEqual([finding]);
});

const anySeen: fc.Arbitrary<Seen> = fc.record({
  kind: fc.constantFrom(...FINDING_KINDS),
  sheet: fc.constantFrom('', 'Items', 'Aging'),
  address: fc.option(fc.constantFrom('A1', 'B2')),
  count: fc.integer({ min: 0, max: 9 }),
});

test('nothing that was seen gets lost: each kind is told once, with all there are', () => {
  fc.assert(
    fc.property(fc.array(anySeen), (seen) => {
      const findings = findingsOf(seen);
      const kinds = findings.map(({ kind }) => kind);
      expect(new Set(kinds)).toEqual(new Set(seen.map(({ kind }) => kind)));
      expect(kinds).toEqual(FINDING_KINDS.filter((kind) => kinds.includes(kind)));
      const sum = (all: readonly { readonly count: number }[]) =>
        all.reduce((total, { count }) => total + count, 0);
      expect(sum(findings)).toBe(sum(seen));
      for (const { places } of findings) expect(places.length).toBeLessThanOrEqual(5);
    }),
  );
});

test('runs hold the numbers that they were made of, and no two of them touch', () => {
  const numbers = fc.uniqueArray(fc.nat(50)).map((all) => all.sort((one, other) => one - other));
  fc.assert(
    fc.property(numbers, (all) => {
      const runs = runsOf(all);
      const held = runs.flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, at) => first + at),
      );
      expect(held).toEqual(all);
      runs.slice(1).forEach(([first], at) => {
        expect(first).toBeGreaterThan((runs[at]?.[1] ?? 0) + 1);
      });
    }),
  );
});

test('swaps are counted by sheet and by what takes their place', () => {
  const swap = (sheet: string, live: [['=1']] | null) => ({ sheet, live });
  expect(
    swapsBySheet(
      [swap('Notes', null), swap('Calc', [['=1']]), swap('Notes', [['=1']])],
      [{ sheet: 'Calc' }, { sheet: 'Old' }],
    ),
  ).toEqual([
    { sheet: 'Notes', live: 1, values: 1, lost: 0 },
    { sheet: 'Calc', live: 1, values: 0, lost: 1 },
    { sheet: 'Old', live: 0, values: 0, lost: 1 },
  ]);
});
