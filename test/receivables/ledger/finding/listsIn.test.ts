import { HEAD_ROWS, type Area } from '../../../../src/receivables/ledger/area';
import { ledgerAddress } from '../../../../src/receivables/ledger/address';
import { findLedger } from '../../../../src/receivables/ledger/finding/findLedger';
import { listsIn } from '../../../../src/receivables/ledger/finding/listsIn';
import { NO_MEMORY } from '../../../../src/receivables/ledger/mapping/mappingMemory';
import { beside, sheetOf, squared, tableIn, type Rows } from './areas';

const LIST: Rows = [
  ['Customer', 'Due Date', 'Balance'],
  ['A1', 46112, 12],
  ['A2', 46143, 30],
];
const CODES: Rows = [
  ['Code', 'Meaning'],
  ['D', 'in dispute'],
];

/** Where each list of an area lies in its sheet. */
function places(area: Area, areas: readonly Area[] = [area]): string[] {
  return listsIn(area, areas, NO_MEMORY).map(({ head }) => ledgerAddress(head));
}

/** The sheet's cells as Excel gives them where its used range begins elsewhere than in A1. */
function from(row: number, column: number, rows: Rows): Area {
  return sheetOf('Work', rows, { row, column });
}

function table(whole: Area, row: number, column: number, rows: Rows): Area {
  const size = { rows: rows.length, columns: squared(rows)[0]?.length ?? 0 };
  const cells = { row, column, ...size };
  const inArea = tableIn(whole, 'Codes', {
    ...cells,
    row: row - whole.row,
    column: column - whole.column,
  });
  return { ...inArea, ...cells };
}

describe('a list in an area', () => {
  it('lies where its cells do in the sheet', () => {
    expect(places(from(4, 2, [['Open items'], [], ...LIST]))).toEqual(['C7:E9']);
  });

  it('tells how many rows stand above its header', () => {
    const [list] = listsIn(from(4, 2, [['Open items'], [], ...LIST]), [], NO_MEMORY);
    expect(list?.head).toMatchObject({ rowsAbove: 2, headerRows: 1, rows: 2, table: null });
  });

  it('is read with all rows of its header', () => {
    const rows = [['Customer', 'Invoice', 'Invoice'], ['No.', 'Date', 'Amount'], ...LIST.slice(1)];
    const [list] = listsIn(from(0, 0, rows), [], NO_MEMORY);
    expect(list?.head).toMatchObject({ headerRow: 1, headerRows: 2, rowsAbove: 0, rows: 2 });
  });

  test.each<[string, Area, boolean]>([
    ['has rows', sheetOf('Work', LIST), false],
    ['has none', sheetOf('Work', LIST.slice(0, 1)), true],
    ['has blank ones', sheetOf('Work', [...LIST.slice(0, 1), ['', ' ']]), true],
    [
      'has rows further down than was looked',
      sheetOf('Work', LIST.slice(0, 1), { rows: HEAD_ROWS + 20 }),
      false,
    ],
  ])('%s', (_, area, empty) => {
    expect(listsIn(area, [area], NO_MEMORY)).toMatchObject([{ empty }]);
  });

  it('is hidden where its sheet is', () => {
    const hidden = sheetOf('Work', LIST, { hidden: true });
    expect(listsIn(hidden, [hidden], NO_MEMORY)).toMatchObject([{ hidden: true }]);
  });

  it('has the columns of its own rows, not those of a wider list below it', () => {
    const wider: Rows = [
      ['Supplier', 'Paid on', 'Client', 'Due Date', 'Balance'],
      ['S1', 46100, 'A1', 46112, 12],
    ];
    const rows = [...LIST.map((row) => ['', '', ...row]), [], ...wider];
    expect(places(sheetOf('Work', rows))[0]).toBe('C1:E4');
  });
});

describe('a list on a sheet that has a table', () => {
  it.each<[string, Area, [number, number], string[]]>([
    ['left of it', from(3, 2, beside(CODES, LIST)), [3, 2], ['F4:H6']],
    ['right of it', from(3, 2, beside(LIST, CODES)), [3, 6], ['C4:E6']],
    ['above it', from(3, 2, [...CODES, [], ...LIST]), [3, 2], ['C7:E9']],
    ['below it', from(3, 2, [...LIST, [], ...CODES]), [7, 2], ['C4:E7']],
    [
      'above it, with a row of totals',
      from(3, 2, [...CODES, ['Total codes', 'in all', 'one'], ...LIST]),
      [3, 2],
      ['C7:E9'],
    ],
    [
      'right beside it, without a blank column',
      from(3, 2, beside(CODES, LIST, 0)),
      [3, 2],
      ['E4:G6'],
    ],
  ])('has none of the cells of a table %s', (_, whole, [row, column], expected) => {
    const codes = table(whole, row, column, CODES);
    expect(places(whole, [codes, whole])).toEqual(expected);
  });

  it('is not parted by a table below one of its columns, and ends there', () => {
    const whole = sheetOf('Work', [...LIST, [], ['', 'Code'], ['', 'D']]);
    const below = tableIn(whole, 'Codes', { row: 4, column: 1, rows: 2, columns: 1 });
    expect(places(whole, [below, whole])).toEqual(['A1:C4']);
  });

  it('reaches over no table beside it', () => {
    const notes: Rows = [['Notes'], ['called'], ['wrote']];
    const whole = sheetOf('Work', beside(beside(LIST, CODES), notes));
    const codes = tableIn(whole, 'Codes', { row: 0, column: 4, rows: 2, columns: 2 });
    expect(places(whole, [codes, whole])).toEqual(['A1:C3']);
    // The same cells without a table are the list's own.
    expect(places(whole)).toEqual(['A1:H3']);
  });

  it('loses nothing to a table of another sheet', () => {
    const whole = sheetOf('Work', LIST);
    const elsewhere = tableIn(sheetOf('Other', LIST), 'March', {
      row: 0,
      column: 0,
      rows: 3,
      columns: 3,
    });
    expect(places(whole, [elsewhere, whole])).toEqual(['A1:C3']);
  });
});

describe('a table', () => {
  it('is a list by the header in its first row, with all of its rows', () => {
    const whole = sheetOf('Work', [['Title'], ...LIST, ...LIST]);
    const area = tableIn(whole, 'Items', { row: 1, column: 0, rows: 6, columns: 3 });
    expect(listsIn(area, [area, whole], NO_MEMORY)).toMatchObject([
      { head: { table: 'Items', headerRow: 1, headerRows: 1, rowsAbove: 0, rows: 5, columns: 3 } },
    ]);
  });

  it('has one header row, whatever stands in the next', () => {
    const rows = [['Customer', 'Date', 'Amount'], ['', 'due', 'open'], ...LIST.slice(1)];
    const whole = sheetOf('Work', rows);
    const area = tableIn(whole, 'Items', { row: 0, column: 0, rows: 4, columns: 3 });
    expect(listsIn(area, [area], NO_MEMORY)).toMatchObject([
      { head: { headerRows: 1, mapping: { invoiceDate: 1, originalAmount: 2 } } },
    ]);
  });
});

describe('the last row of what a ledger may grow into', () => {
  const lastRow = (areas: readonly Area[]): number | null => {
    const found = findLedger(areas, null);
    return 'head' in found ? found.lastRow : null;
  };

  it.each<[string, Area[], number]>([
    ['of a range is that of its sheet', [from(2, 0, [...LIST, [], ['Note']])], 6],
    [
      'of a range is not that of another sheet',
      [from(2, 0, LIST), sheetOf('Notes', [['n']], { rows: 500 })],
      4,
    ],
    [
      'of a list above another one is still that of its sheet',
      [sheetOf('Work', [...LIST, [], ['Customer', 'Current', '1-30', 'Total'], ['A1', 1, 2, 3]])],
      5,
    ],
  ])('%s', (_, areas, expected) => {
    expect(lastRow(areas)).toBe(expected);
  });

  it('of a table is its own', () => {
    const whole = sheetOf('Work', [...LIST, [], ['Note']], { rows: 90 });
    const items = tableIn(whole, 'Items', { row: 0, column: 0, rows: 3, columns: 3 });
    expect(lastRow([items, whole])).toBe(2);
  });
});
