import type { CellValue } from '../../../../src/receivables/ledger/area';
import type { Field } from '../../../../src/receivables/ledger/field';
import { fits, looksLikeAmount } from '../../../../src/receivables/ledger/headers/cellFit';
import {
  canHold,
  fittingShare,
  shapeFactor,
  writtenIn,
} from '../../../../src/receivables/ledger/headers/columnContent';
import { isSum, likelyItems } from '../../../../src/receivables/ledger/headers/itemRows';

const DATES: readonly Field[] = [
  'invoiceDate',
  'postingDate',
  'dueDate',
  'settledDate',
  'disputeDate',
  'promiseDate',
  'lastDunned',
  'pickupDate',
  'returnDate',
  'shipDate',
];
const AMOUNTS: readonly Field[] = [
  'balance',
  'originalAmount',
  'paid',
  'promiseAmount',
  'creditLimit',
  'freight',
];
const PEOPLE: readonly Field[] = ['name', 'owner', 'salesperson', 'renter'];
const ANYTHING: readonly Field[] = [
  'account',
  'parent',
  'invoice',
  'purchaseOrder',
  'clearedBy',
  'agreement',
  'voucher',
  'vendor',
  'vendorInvoice',
  'businessUnit',
  'disputeReason',
  'dunning',
  'collectionStatus',
];

test.each<[string, readonly Field[], CellValue[], CellValue[]]>([
  ['days', DATES, [46_112, '31/03/2026', 20_260_331], [12, 'soon', '12', true]],
  ['amounts', AMOUNTS, [12, -5.5, '1,234.56', '-'], ['Oak', 'USD', true]],
  ['names', PEOPLE, ['Oak Ltd', 'Ñandú'], [12, '4711', '3 Apr 2026', true]],
  ['anything', ANYTHING, ['A1', 12, '#4'], []],
  ['a dispute', ['dispute'], ['yes', 0, 250, true], ['maybe']],
  [
    'a currency',
    ['currency'],
    ['USD', 'Euro'],
    ['USD 12', 978, 'A word that is far too long', true],
  ],
  ['a type', ['type'], ['Invoice', 'RV', 7, -99], ['31/03/2026', 100, 7.5, true]],
  ['a line', ['line'], [1, '00010', ' 7 '], [1.5, 'A1', 123_456, true]],
  ['terms', ['terms'], ['Net 30', 30, 366], ['31/03/2026', 367, 30.5, true]],
  [
    'days late',
    ['daysLate'],
    [45, -3, '45', '45 days', '7 días', 3660],
    [45.5, 3661, 'late', true],
  ],
  ['a status', ['status'], ['Open', 'Closed', true], [12, 46_112]],
  ['a phone', ['phone'], ['555-0101', 5_550_101], ['none', true]],
  ['an e-mail', ['email'], ['ana@oak.test'], ['ana', 12, true]],
  ['a yes or no', ['collectionStatus', 'dunning', 'disputeReason'], [true, false], []],
])('a cell that holds %s is told from one that does not', (_, fields, good, bad) => {
  const fit = (cells: readonly CellValue[]) =>
    fields.map((field) => [field, ...cells.filter((cell) => fits(field, cell))]);
  expect(fit(good)).toEqual(fields.map((field) => [field, ...good]));
  expect(fit(bad)).toEqual(fields.map((field) => [field]));
});

test.each<[CellValue, boolean]>([
  [12, true],
  ['12.50 CR', true],
  ['–', true],
  ['USD', false],
  ['Oak 12', false],
  [true, false],
])('%j looks like an amount: %s', (cell, expected) => {
  expect(looksLikeAmount(cell)).toBe(expected);
});

describe('the cells of a column', () => {
  it('are those that say something', () => {
    const rows = [['A', 1], ['', 2], [' ', 3], ['#N/A', 4], [], ['B', '']];
    expect(writtenIn(rows, 0)).toEqual(['A', 'B']);
    expect(writtenIn(rows, 1)).toEqual([1, 2, 3, 4]);
  });

  test.each<[Field, CellValue[], string, number | null, boolean]>([
    ['dueDate', [46_112, 'soon'], '', 0.5, true],
    ['dueDate', [46_112, 'soon', 'late'], '', 1 / 3, false],
    ['dueDate', [], '', null, true],
    ['dispute', ['Short shipment', 'yes'], '', 0.5, true],
    ['dispute', ['Short shipment', 'yes'], 'Dispute reason', 1, true],
    ['dispute', ['Short shipment', 'yes'], 'Disputed', 0.5, true],
  ])('hold %s by their share: %j under %j', (field, cells, header, share, can) => {
    expect(fittingShare(field, cells, header)).toBe(share);
    expect(canHold(field, cells)).toBe(can);
  });

  const repeated = (distinct: number, of: number): CellValue[] =>
    Array.from({ length: of }, (_, at) => `T${at % distinct}`);

  test.each<[Field, CellValue[], number]>([
    ['invoice', repeated(2, 10), 0.7],
    ['invoice', repeated(3, 10), 1],
    ['invoice', repeated(1, 9), 1],
    ['type', repeated(6, 10), 0.7],
    ['type', repeated(5, 10), 1],
    ['dueDate', repeated(1, 10), 0.7],
    ['invoiceDate', repeated(1, 10), 0.7],
    ['invoiceDate', repeated(2, 10), 1],
    ['account', repeated(1, 10), 1],
  ])('of a %s repeat as they should, or not: %j', (field, cells, factor) => {
    expect(shapeFactor(field, cells)).toBe(factor);
  });
});

test.each<[CellValue[], boolean]>([
  [['', 'Total Bell Ltd', 12], true],
  [['Grand total', 12], true],
  [['Sub total', 12], true],
  [['subtotal', 12], true],
  [['Gesamt', 12], true],
  [['Bell Total', 12], false],
  [['Totally Ltd', 12], false],
  [['', 12, 'Total'], false],
  [['', ''], false],
])('%j adds up others: %s', (row, expected) => {
  expect(isSum(row)).toBe(expected);
});

describe('the rows by which columns are judged', () => {
  const HEADER = ['Date', 'No', 'Open balance'];
  const A = [46_112, 1, 12];
  const B = [46_113, 2, 15];

  test.each<[string, CellValue[][], CellValue[][]]>([
    ['all items', [A, B], [A, B]],
    ['no headings and no blanks', [['Bell Ltd', '', ''], A, ['', '', ''], B], [A, B]],
    ['rows that are nearly full', [A, [46_114, '', 9], B], [A, [46_114, '', 9], B]],
    ['no sums', [A, B, ['Total', 2, 27]], [A, B]],
    ['no header that comes again', [A, HEADER, ['Date', '', 'Open balance'], B], [A, B]],
    ['a row with one word of the header', [A, ['Date', 1, 5], B], [A, ['Date', 1, 5], B]],
    ['all rows, where none is an item', [['Total', 2, 27]], [['Total', 2, 27]]],
    ['none of none', [], []],
  ])('are %s', (_, rows, expected) => {
    expect(likelyItems(HEADER, rows)).toEqual(expected);
  });
});
