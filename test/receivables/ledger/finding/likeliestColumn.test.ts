import type { CellValue } from '../../../../src/receivables/ledger/area';
import {
  likeliestColumn,
  type Sort,
} from '../../../../src/receivables/ledger/finding/likeliestColumn';

type Rows = readonly (readonly CellValue[])[];

/** Rows from columns, which are easier to read here. */
function columns(...cells: readonly (readonly CellValue[])[]): Rows {
  return (cells[0] ?? []).map((_, row) => cells.map((column) => column[row] ?? ''));
}

test.each<[string, Sort, Rows, number | null]>([
  ['customers that come again', 'party', columns(['NF-1', 'NF-2'], ['Sol', 'Sol']), 1],
  ['the first customers that come again', 'party', columns(['Sol', 'Sol'], ['Ana', 'Ana']), 0],
  ['the first texts, where none comes again', 'party', columns(['Sol', 'Luna'], ['a', 'b']), 0],
  ['no amounts with letters', 'party', columns(['12.50 CR', '12.50 CR'], ['Sol', 'Luna']), 1],
  ['no numbers', 'party', columns([7, 7], ['Sol', 'Luna']), 1],
  ['no customers at all', 'party', columns([7, 7], [46_112, 46_113]), null],
  ['the first days', 'date', columns(['Sol', 'Sol'], [46_112, 46_143], [46_150, 46_150]), 1],
  ['days as text, however written', 'date', columns(['2026-03-31'], ['31.03.2026']), 0],
  ['no small numbers', 'date', columns([12, 30], [46_112, 46_143]), 1],
  ['the last amounts', 'amount', columns([12, 12], [5, 6]), 1],
  ['amounts with decimals before others', 'amount', columns([12.5, 30], [100, 200]), 0],
  ['the last amounts with decimals', 'amount', columns([12.5, 30], ['9,50', '8'], [1, 2]), 1],
  ['no days written as figures', 'amount', columns(['12', '13'], ['20260331', '20260401']), 0],
  ['amounts that could be days', 'amount', columns([46_112, 46_143]), 0],
  ['four of five', 'date', columns([46_112, 46_113, 46_114, 46_115, 'soon']), 0],
  ['not three of five', 'date', columns([46_112, 46_113, 46_114, 'later', 'soon']), null],
  ['half of the rows', 'date', columns([46_112, 46_113, '', '']), 0],
  ['not a quarter of them', 'date', columns([46_112, '', '', '']), null],
])('by its cells a column is found: %s', (_, sort, rows, expected) => {
  const all = (rows[0] ?? []).map((__, column) => column);
  expect(likeliestColumn(sort, rows, all)).toBe(expected);
});

test('of columns, only those are looked at that are asked for', () => {
  const rows = columns([46_112, 46_143], [46_150, 46_151]);
  expect(likeliestColumn('date', rows, [1])).toBe(1);
  expect(likeliestColumn('date', rows, [])).toBeNull();
});

test.each<Sort>(['party', 'date', 'amount'])('without rows there is no column: %s', (sort) => {
  expect(likeliestColumn(sort, [], [0])).toBeNull();
});
