import type { Area, CellValue } from '../../../../src/receivables/ledger/area';
import { findLedger } from '../../../../src/receivables/ledger/finding/findLedger';

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
    expect(headOf([area('Contacts', CONTACTS), area('Open items', LIST)])).toMatchObject({
      sheet: 'Open items',
      table: null,
      headerRow: 0,
      headerRows: 1,
      rowsAbove: 0,
      column: 0,
      columns: 3,
      rows: 2,
      mapping: { account: 0, dueDate: 1, balance: 2 },
      headers: ['Customer', 'Due Date', 'Balance'],
    });
  });

  it('has no part of its header in the first customer, where amounts have letters', () => {
    const grouped = [
      ['Balance', 'Customer', 'Due Date', 'Invoice'],
      ['', 'Acorn Timber', '', ''],
      ['12.50 CR', '', 46112, '4101'],
      ['12.50 CR', 'Total Acorn Timber', '', ''],
      ['', 'Page One Books', '', ''],
      ['3.00 CR', '', 46143, '4102'],
      ['3.00 CR', 'Total Page One Books', '', ''],
      ['', 'Due North Travel', '', ''],
      ['8.20', '', 46143, '4103'],
      ['8.20', 'Total Due North Travel', '', ''],
    ];
    expect(headOf([area('Open items', grouped)])).toMatchObject({
      headerRows: 1,
      rows: 9,
      mapping: { account: 1, dueDate: 2, balance: 0, invoice: 3 },
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
      rowsAbove: 3,
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
    expect(headOf(areas)).toMatchObject({
      code: 'which-ledger',
      places: ['April (table Items)', 'March'],
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
    expect(headOf([area('March', LIST), area('Contacts', CONTACTS)], 'Contacts')).toMatchObject({
      code: 'ledger-not-found',
      wanted: 'Contacts',
      places: ['March'],
    });
  });

  it('of a table has its header in the first row', () => {
    const repeated = [...LIST, [], ['Customer ID', 'Due Date', 'Balance', 'Currency', 'Type']];
    expect(headOf([area('Open items', repeated, { table: 'Items' })])).toMatchObject({
      table: 'Items',
      headerRow: 0,
    });
  });

  it('in a table that was made over its titles as well is read as a plain range', () => {
    const late = [['Open items as of March', 'Column1', 'Column2'], ...LIST];
    expect(headOf([area('Open items', late, { table: 'Items' })])).toMatchObject({
      table: null,
      headerRow: 1,
    });
  });
});
