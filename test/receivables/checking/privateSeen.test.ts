import type { BookSeen } from '../../../src/receivables/checking/bookSeen';
import { findingsIn, type CheckRules } from '../../../src/receivables/checking/findingsIn';
import { CLEAN_BOOK, RULES } from './cleanBook';

test.each<[string, Partial<BookSeen>, Partial<CheckRules>, object]>([
  [
    'a private column',
    {},
    { kept: { columns: ['note'], sheets: [], blocks: [] } },
    {
      kind: 'private',
      sheets: ['Items'],
      count: 1,
      places: [],
      details: ['the column Note on Items'],
      fix: null,
    },
  ],
  [
    'a private sheet, once and without its columns',
    {},
    { kept: { columns: ['note'], sheets: ['items'], blocks: [] } },
    {
      kind: 'private',
      sheets: ['Items'],
      count: 1,
      places: [],
      details: ['the sheet Items'],
      fix: null,
    },
  ],
  [
    'a table by group that stays here',
    {},
    {
      kept: {
        columns: [],
        sheets: [],
        blocks: ['List', 'Elsewhere'].map((table) => {
          return { table, called: `Rows of ${table}`, keeps: [], headings: [] };
        }),
      },
    },
    {
      kind: 'private',
      sheets: ['Items'],
      count: 1,
      places: [],
      details: ['the rows by group under Rows of List on Items'],
      fix: null,
    },
  ],
  [
    'a chart that reads another workbook; others are nobody’s concern',
    {
      charts: [
        { sheet: 'Items', name: 'Chart 1', isLinked: true, comesAlong: true },
        { sheet: 'Items', name: 'Chart 2', isLinked: false, comesAlong: false },
      ],
    },
    {},
    {
      kind: 'external-links',
      sheets: [],
      count: 0,
      places: [],
      details: ['Charts that read another workbook (Select Data): Chart 1 (Items)'],
      fix: null,
    },
  ],
])('a check tells of %s', (_what, seen, rules, finding) => {
  expect(findingsIn({ ...CLEAN_BOOK, ...seen }, { ...RULES, ...rules })).toEqual([finding]);
});
