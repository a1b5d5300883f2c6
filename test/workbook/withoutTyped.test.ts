/** @jest-environment node */
import type { CellValue } from '../../src/receivables/ledger/area';
import type { SheetPlan, TableColumnPlan } from '../../src/receivables/sheets/plan';
import type { SheetPhoto } from '../../src/workbook/restoring/photograph';
import { withoutTyped } from '../../src/workbook/restoring/typedWhileWriting';

const column = (
  id: string,
  values: readonly CellValue[],
  typed?: Pick<TableColumnPlan, 'typed'>,
): TableColumnPlan => ({
  id,
  header: id,
  aliases: [id],
  kind: 'text',
  format: '@',
  values,
  leaving: '',
  total: null,
  width: 10,
  ...typed,
});

/** A list of two accounts under a line, whose totals the write fills and whose notes people type. */
const PLAN: SheetPlan = {
  foundBy: { table: 'List' },
  title: 'List',
  fallbackTitle: 'List',
  cells: [
    {
      at: { row: 0, column: 0 },
      cell: { kind: 'text', text: 'As of 2026-03-31' },
      when: 'always',
    },
  ],
  names: [],
  tables: [
    {
      name: 'List',
      row: 2,
      column: 0,
      columns: [
        column('account', ['A1', 'A2']),
        column('total', [10, 20]),
        column('note', ['', 'call back'], { typed: true }),
      ],
      rows: 2,
      key: ['account'],
      leavingMark: null,
      totals: false,
      style: 'TableStyleLight9',
    },
  ],
  choices: [],
  rules: [],
  widths: [],
  frozenRows: 0,
  print: {
    orientation: 'portrait',
    titleRows: null,
    footerLeft: '',
    footerCenter: '',
    footerRight: '',
  },
};

/** The sheet with these rows under the headers; the fourth column is a person's own. */
function photo(line: CellValue, rows: readonly (readonly CellValue[])[]): SheetPhoto {
  const contents = [
    [line, '', '', '', ''],
    ['', '', '', '', ''],
    ['account', 'total', 'note', 'Route', ''],
    ...rows,
  ];
  const columns = ['account', 'total', 'note', 'Route'].map((name, at) => ({ id: at + 1, name }));
  const place = { row: 2, column: 0, rows: rows.length + 1, columns: 4 };
  const keys = rows.map(([account]) => String(account));
  return {
    id: 's1',
    name: 'List',
    address: null,
    cells: { row: 0, column: 0, contents, formats: [] },
    looks: [],
    tables: [{ name: 'List', place, showTotals: false, columns, keys, keyColumns: [0] }],
    widths: [],
    charts: [],
    frame: null,
    rules: [],
    choices: [],
    marks: [],
    fresh: null,
  };
}

const IDS = { List: { account: 1, total: 2, note: 3 } };
const STOOD = photo('As of 2026-02-28', [['A1', 1, 'rings', 'north', '']]);

type Row = readonly CellValue[];

/** What is taken for written of a sheet that got this line and these rows. */
function written(line: CellValue, rows: readonly Row[]) {
  const wrote = photo(line, rows);
  const { cells } = withoutTyped({ stood: STOOD, wrote, plan: PLAN, ids: IDS, putIn: [] });
  return [cells.contents[0]?.[0], ...cells.contents.slice(3)];
}

const LINE = 'As of 2026-03-31';
const FIRST = ['A1', 10, 'rings', 'north', ''] as const;
const SECOND = ['A2', 20, 'call back', '', ''] as const;

test.each<[what: string, first: Row]>([
  ['a note', ['A1', 10, 'promised', 'north', '']],
  ['a cell in a column of a person’s own', ['A1', 10, 'rings', 'south', '']],
  ['a cell beside the table', ['A1', 10, 'rings', 'north', 'see me']],
])('%s that differs is a person’s', (_, first) => {
  expect(written(LINE, [first, SECOND])).toEqual([LINE, FIRST, SECOND]);
});

test('what the plan gives is its own, and so is a formula', () => {
  const filled = ['A1', 10, 'rings', '=RC[-2]*2', ''] as const;
  expect(written(LINE, [filled, SECOND])).toEqual([LINE, filled, SECOND]);
});

test('in a row that has just come, anything but what the plan gives is a person’s', () => {
  const second = ['A2', 20, 'new', 'east', ''] as const;
  expect(written(LINE, [FIRST, second])).toEqual([LINE, FIRST, ['A2', 20, '', '', '']]);
});

test('over the table, a text that the plan does not give is a person’s', () => {
  expect(written('My list', [FIRST, SECOND])).toEqual(['As of 2026-02-28', FIRST, SECOND]);
});
