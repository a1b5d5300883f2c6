import type { Area, CellValue } from '../../../src/receivables/ledger/area';
import { findLedger } from '../../../src/receivables/ledger/findLedger';

const LIST: readonly (readonly CellValue[])[] = [
  ['Customer', 'Due Date', 'Balance'],
  ['A1', 46112, 12],
  ['A2', 46143, 30],
];
const CONTACTS: readonly (readonly CellValue[])[] = [
  ['Customer', 'Phone'],
  ['A1', '555-0101'],
];

function area(
  sheet: string,
  cells: readonly (readonly CellValue[])[],
  given?: Partial<Area>,
): Area {
  const size = { rows: cells.length, columns: cells[0]?.length ?? 0 };
  return { sheet, table: null, row: 0, column: 0, hidden: false, head: cells, ...size, ...given };
}

function headOf(areas: readonly Area[], wanted: string | null = null): unknown {
  const found = findLedger(areas, wanted);
  return 'head' in found ? found.head : found.question;
}

describe('the ledger', () => {
  it('is found among other sheets, with its columns', () => {
    expect(headOf([area('Contacts', CONTACTS), area('Open items', LIST)])).toEqual({
      sheet: 'Open items',
      table: null,
      headerRow: 0,
      column: 0,
      columns: 3,
      rows: 2,
      mapping: { account: 0, dueDate: 1, balance: 2 },
      headers: ['Customer', 'Due Date', 'Balance'],
    });
  });

  it('may lie below titles and beside blank columns', () => {
    const shifted: CellValue[][] = [
      ['', 'Open items', '', '', '', ''],
      ['', 'Balance due by customer', '', '', 'as of', 46112],
      ['', '', '', '', '', ''],
      ...LIST.map((row) => ['', row[0] ?? '', '', row[1] ?? '', row[2] ?? '', '']),
    ];
    expect(headOf([area('Open items', shifted, { row: 2, column: 1 })])).toMatchObject({
      headerRow: 5,
      column: 2,
      columns: 4,
      rows: 2,
      mapping: { account: 0, dueDate: 2, balance: 3 },
      headers: ['Customer', '', 'Due Date', 'Balance'],
    });
  });

  it('may be longer than the rows that are looked at', () => {
    expect(headOf([area('Open items', LIST, { rows: 100_001 })])).toMatchObject({ rows: 100_000 });
  });

  it('needs a name at least where it has no account id', () => {
    const named = [
      ['Company', 'Date', 'Amount'],
      ['Boundary Ltd', 46112, 12],
    ];
    expect(headOf([area('Sheet1', named)])).toMatchObject({
      mapping: { name: 0, invoiceDate: 1, originalAmount: 2 },
    });
  });

  it.each<[string, CellValue[]]>([
    ['an account', ['Due Date', 'Balance', 'Memo']],
    ['an amount', ['Customer', 'Due Date', 'Memo']],
    ['a date', ['Customer', 'Balance', 'Memo']],
  ])('is none without %s', (_, header) => {
    expect(headOf([area('Sheet1', [header, ['', '', '']])])).toEqual({ code: 'no-ledger' });
  });

  it('is none in an empty workbook', () => {
    expect(headOf([])).toEqual({ code: 'no-ledger' });
    expect(headOf([area('Sheet1', [])])).toEqual({ code: 'no-ledger' });
  });

  it.each<[string, CellValue[][]]>([
    ['without rows', [[...(LIST[0] ?? [])]]],
    ['with a blank row', [[...(LIST[0] ?? [])], ['', ' ', '']]],
  ])('%s is said to be empty', (_, cells) => {
    expect(headOf([area('Open items', cells, { table: 'Items' })])).toEqual({
      code: 'empty-ledger',
      place: 'Open items (table Items)',
    });
  });

  it('with rows goes before an empty one, and a visible one before a hidden one', () => {
    const header = [LIST[0] ?? []];
    expect(headOf([area('Template', header), area('March', LIST)])).toMatchObject({
      sheet: 'March',
    });
    expect(headOf([area('Old', LIST, { hidden: true }), area('March', LIST)])).toMatchObject({
      sheet: 'March',
    });
    expect(headOf([area('Old', LIST, { hidden: true }), area('Template', header)])).toMatchObject({
      sheet: 'Old',
    });
  });

  it('is asked for where there are two', () => {
    const areas = [area('March', LIST), area('April', LIST, { table: 'Items' })];
    expect(headOf(areas)).toEqual({
      code: 'which-ledger',
      places: ['March', 'April (table Items)'],
    });
  });

  it.each([
    ['March', 'March'],
    [' march ', 'March'],
    ['APRIL', 'April'],
    ['items', 'April'],
    ['April (table Items)', 'April'],
    ['old', 'Old'],
  ])('named %j is on the sheet %s', (wanted, sheet) => {
    const areas = [
      area('March', LIST),
      area('April', LIST, { table: 'Items' }),
      area('Old', LIST, { hidden: true }),
    ];
    expect(headOf(areas, wanted)).toMatchObject({ sheet });
  });

  it('that was named but is not there is said so, with what there is', () => {
    expect(headOf([area('March', LIST), area('Contacts', CONTACTS)], 'Contacts')).toEqual({
      code: 'ledger-not-found',
      wanted: 'Contacts',
      places: ['March'],
    });
  });

  it('of a table has its header in the first row', () => {
    const late = [['x', 'y', 'z'], ...LIST];
    expect(headOf([area('Open items', late, { table: 'Items' })])).toEqual({ code: 'no-ledger' });
    expect(headOf([area('Open items', late)])).toMatchObject({ headerRow: 1 });
  });
});
