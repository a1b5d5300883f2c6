import type { CellValue } from '../../../../src/receivables/ledger/area';
import { totalLabel } from '../../../../src/receivables/ledger/reader/standing/totalLabel';
import { issuesOf, readLedger } from '../readLedger';

const HEADERS = 'Customer ID,Customer,Invoice,Due Date,Balance,Memo';
const ITEMS: CellValue[][] = [
  ['A1', 'Boundary Ltd', 'I-01', 46112, 60, ''],
  ['A1', 'Boundary Ltd', 'I-02', 46112, 40, ''],
  ['A2', 'Total Energies', 'I-03', 46112, 12, ''],
];

/** What becomes of one row after three good ones that add up to 112. */
function fateOf(cells: CellValue[]): string {
  const { census } = readLedger(HEADERS, [...ITEMS, cells]);
  const { items, headings, blank, totals, unread } = census;
  return Object.entries({ item: items - 3, heading: headings, blank, total: totals, unread })
    .filter(([, count]) => count === 1)
    .map(([fate]) => fate)
    .join();
}

describe('a row of a ledger', () => {
  it.each<[CellValue[], string]>([
    [['Total', '', '', '', 112, ''], 'total'],
    [['TOTAL:', '', '', '', 112, ''], 'total'],
    [['Grand Total', '', '', '', 112, ''], 'total'],
    [['Sub-total', '', '', '', 100, ''], 'total'],
    [['', '', 'Subtotal', '', 100, ''], 'total'],
    [['', 'Suma', '', '', 112, ''], 'total'],
    [['Total general', '', '', '', 112, ''], 'total'],
    [['', '', '', '', 112, 'Total'], 'total'],
    [['Total', '', 3, '', 112, ''], 'total'],
    [['Total for A1', '', '', '', 100, ''], 'total'],
    [['Total Boundary Ltd', '', '', '', 100, ''], 'total'],
    // What Excel's own Subtotal writes, in English and in Spanish.
    [['A1 Total', '', '', '', 100, ''], 'total'],
    [['Total A1', '', '', '', 100, ''], 'total'],
    [['Total', '', '', '', '', ''], 'total'],
    // Nothing but figures: a total where they add up what stands above.
    [['', '', '', '', 112, ''], 'total'],
    [['', '', '', '', '112.00', ''], 'total'],
    [['', '', '', '', 111, ''], 'item'],
    // Whoever is named owes it, though all be figures and add up what stands above.
    [[101, '', '', '', 112, ''], 'item'],
    [['101', '', '9002', '', '112.00', ''], 'item'],
    [['', '', 9002, '', 112, ''], 'item'],
    [['A1', 'Total', 'I-04', '', 112, ''], 'item'],
    [['', '', '', '', '', ''], 'blank'],
    [['', ' ', '', '', '\u00a0', ''], 'blank'],
    [['Customer ID', 'Customer', 'Invoice', 'Due Date', 'Balance', 'Memo'], 'heading'],
    [['Total Energies', '', 'I-04', 46112, 5, ''], 'item'],
    [['Total', '', 'I-04', 46112, 5, ''], 'item'],
    [['A2', 'Total Energies', '', '', 5, ''], 'item'],
    [['', 'Total Energies', '', '', 5, ''], 'item'],
    [['A1', 'Boundary Ltd', 'I-04', '', 5, 'total loss'], 'item'],
    [['A1', 'Boundary Ltd', '', '', -5, ''], 'item'],
    [['A1', 'Boundary Ltd', 'I-04', 46112, '', ''], 'unread'],
    // One text alone below the list is a note, unless it stands where an amount belongs.
    [['Prepared by Ana', '', '', '', '', ''], 'heading'],
    [['', '', '', '', '', 'Closed note: printed 31 March'], 'heading'],
    [['', '', '', '', 'tbd', ''], 'unread'],
    [['A1', 'Boundary Ltd', '', '', '', ''], 'unread'],
  ])('%j after the items is: %s', (cells, fate) => {
    expect(fateOf(cells)).toBe(fate);
  });

  it.each<[string, CellValue[], string[]]>([
    ['a grand total', ['Grand Total', '', '', 46112, 112, ''], ['total-unsure 3:0 Grand Total']],
    [
      'the total of another account',
      ['Total A1', '', '', 46112, 100, ''],
      ['total-unsure 3:0 Total A1'],
    ],
    [
      'a total in place of an invoice',
      ['A1', '', 'Total', 46112, 100, ''],
      ['total-unsure 3:2 Total'],
    ],
    ['a customer of that name', ['Total', '', 'I-04', 46112, 5, ''], []],
    ['a customer whose name begins so', ['Total Energies', '', '', 46112, 5, ''], []],
  ])('whose date makes it an item is one to look at where it may be %s', (_, cells, issues) => {
    const ledger = readLedger(HEADERS, [...ITEMS, cells]);
    expect(ledger.census).toMatchObject({ items: 4, totals: 0 });
    expect(issuesOf(ledger)).toEqual(issues);
  });

  it('that is a total is part of no sum and no account', () => {
    const ledger = readLedger(HEADERS, [
      ['Total Z9', '', '', '', 112, ''],
      ...ITEMS.slice(0, 2),
      ['A1 Total', '', '', '', 100, ''],
      ...ITEMS.slice(2),
      ['A2 Total', '', '', '', 12, ''],
      ['', '', '', '', 112, ''],
    ]);
    expect(ledger.totalRows).toEqual([0, 3, 5, 6]);
    expect(ledger.accounts.map(({ key }) => key)).toEqual(['A1', 'A2']);
    expect(ledger.control[0]?.numbers).toBe(112);
    expect([...ledger.items.row]).toEqual([1, 2, 4]);
    expect(ledger.issues).toEqual([]);
  });

  it('of figures that add up those since the total before is a subtotal', () => {
    const bare = (amount: number): CellValue[] => ['', '', '', '', amount, ''];
    const rows = [...ITEMS.slice(0, 2), bare(100), ...ITEMS.slice(2), bare(12), bare(112)];
    expect(readLedger(HEADERS, rows).totalRows).toEqual([2, 4, 5]);
  });

  it('with an account is no total because it owes as much as those above', () => {
    const ledger = readLedger('Account,Invoice,Due Date,Balance', [
      [100, 9001, 46082, 50],
      [101, 9002, '', 50],
      [102, 9003, 46082, 7],
    ]);
    expect(ledger.control[0]?.numbers).toBe(107);
    expect([...ledger.items.balance]).toEqual([5000, 5000, 700]);
    expect(ledger.totalRows).toEqual([]);
    expect(issuesOf(ledger)).toEqual(['date-missing 1:2']);
  });

  it('below the list that is a note needs no attention, but one among the items does', () => {
    const note = ['Closed note: printed 31 March', '', '', '', '', ''];
    const below = readLedger(HEADERS, [...ITEMS, ['Total', '', '', '', 112, ''], note, note]);
    expect(below.issues).toEqual([]);
    expect(below.census).toEqual({
      rows: 6,
      items: 3,
      headings: 2,
      blank: 0,
      totals: 1,
      unread: 0,
    });
    const among = readLedger(HEADERS, [note, ...ITEMS]);
    expect(issuesOf(among)).toEqual(['amount-missing 0:4']);
    expect(among.census).toEqual({
      rows: 4,
      items: 3,
      headings: 0,
      blank: 0,
      totals: 0,
      unread: 1,
    });
  });

  it('that turns out to be an item stands in its place', () => {
    const rows = [['', 'Total Energies', '', '', 5, ''], ...ITEMS, ['', '', '', '', 7, '']];
    const ledger = readLedger(HEADERS, rows);
    expect([...ledger.items.row]).toEqual([0, 1, 2, 3, 4]);
    expect([...ledger.items.balance]).toEqual([500, 6000, 4000, 1200, 700]);
    expect(issuesOf(ledger)).toEqual([
      'account-missing 0:0',
      'date-missing 0:3',
      'account-missing 4:0',
      'date-missing 4:3',
    ]);
  });
});

describe('a label', () => {
  it.each([
    ['Total', 'total'],
    ['*** TOTAL ***', 'total'],
    ['Sub Total', 'total'],
    ['Gran total', 'total'],
    ['Sumas', 'total'],
    ['Totales', 'total'],
    ['Total balance', 'total'],
    ['Total for A1', 'perhaps'],
    ['Subtotal A1', 'perhaps'],
    ['ACME Total', 'perhaps'],
    ['Totalplay', 'no'],
    ['Summit Ltd', 'no'],
    ['Sumas y Restas SA de CV', 'perhaps'],
    ['A total loss', 'no'],
    ['', 'no'],
  ])('%j says: %s', (text, says) => {
    expect(totalLabel(text)).toBe(says);
  });
});
