import { agePlaces } from '../../../src/receivables/ageColumns/agePlaces';
import { amountIn, columnsOfAges, dayIn } from '../../../src/receivables/ageColumns/ledgerCells';
import type { SerialDay } from '../../../src/receivables/calendar/serialDay';
import type { Basis } from '../../../src/receivables/settings/settings';
import { readLedger } from '../ledger/readLedger';

const HEADERS = 'Customer ID,Invoice Date,Due Date,Balance,Currency,Posting Date,Settled Date';

test.each<[Basis, number[]]>([
  ['due', [1, 2, 3, 5, 6]],
  ['invoice', [1, 2, 3, 5, 6]],
  ['posting', [1, 2, 3, 5, 6]],
])(
  'ages by the %s date rest on all dates that may stand in for it, and on the balance',
  (basis, columns) => {
    const ledger = readLedger(HEADERS, [['A1', 46_000, 46_030, 10, 'USD', 46_001, '']]);
    expect(columnsOfAges(ledger, { basis })).toEqual(columns);
  },
);

test('without a balance they rest on the original amount, and on no column that is not there', () => {
  const ledger = readLedger('Customer ID,Due Date,Original Amount', [['A1', 46_030, 10]]);
  expect(columnsOfAges(ledger, { basis: 'due' })).toEqual([1, 2]);
});

const refer = (column: number) => `RC[${column}]`;

/** The first item of a row, and what its cells hold now. */
function read(row: readonly (string | number)[], dayOffset = 0) {
  const ledger = readLedger(HEADERS, [row], { dayOffset });
  const cells = new Map(row.map((cell, at) => [at, [cell]]));
  return { ledger, cells, dayOffset };
}

test.each([
  ['a number is referred to', 46_030, 46_030, 'INT(RC[2])'],
  ['its time of day does not count', 46_030.75, 46_030, 'INT(RC[2])'],
  ['another day than was read is written out', 46_031, 46_030, '46030'],
  ['a text is written out', '2026-01-08', 46_030, '46030'],
] as const)('of a day, %s', (_, cell, day, formula) => {
  const row = ['A1', 46_000, cell, 10, 'USD', '', ''];
  expect(dayIn(read(row), 'dueDate', day as SerialDay, 0, refer)).toBe(formula);
});

test('in a workbook that counts from 1904 both are its own days', () => {
  const row = ['A1', 44_538, 44_568, 10, 'USD', '', ''];
  expect(dayIn(read(row, 1_462), 'dueDate', 46_030, 0, refer)).toBe('INT(RC[2])');
  expect(dayIn(read(row, 1_462), 'dueDate', 46_031, 0, refer)).toBe('44569');
});

test('a day of a column that the ledger lacks is written out', () => {
  const ledger = readLedger('Customer ID,Due Date,Balance', [['A1', 46_030, 10]]);
  expect(dayIn({ ledger, cells: new Map(), dayOffset: 0 }, 'settledDate', 46_030, 0, refer)).toBe(
    '46030',
  );
});

test.each([
  ['a number is referred to', 10.5, 'USD', 10.5, 'RC[3]'],
  ['cents beyond the currency’s do not count', 10.504, 'USD', 10.504, 'RC[3]'],
  ['by the decimals of the currency', 10.4, 'JPY', 10.4, 'RC[3]'],
  ['a text has no cell to refer to', '10.50', 'USD', '10.50', null],
  ['nor has another number than was read', 10.5, 'USD', 11, null],
] as const)('of an amount, %s', (_, balance, currency, now, formula) => {
  const { ledger } = read(['A1', 46_000, 46_030, balance, currency, '', '']);
  const cells = new Map([[3, [now]]]);
  expect(amountIn({ ledger, cells, dayOffset: 0 }, 0, refer)).toBe(formula);
});

test.each([
  ['none yet: at the right', ['Invoice', 'Balance'], { bucket: 2, days: 3 }],
  [
    'both, in English',
    ['Bucket (Duebook)', 'A', 'Days past due (Duebook)'],
    { bucket: 0, days: 2 },
  ],
  [
    'both, in Spanish',
    ['A', 'Días de atraso (Duebook)', 'Tramo (Duebook)'],
    { bucket: 2, days: 1 },
  ],
  ['the bucket alone', ['Bucket (Duebook)', 'Balance'], { bucket: 0, days: 2 }],
  ['the days alone', ['Days past due (Duebook)', 'Balance'], { bucket: 2, days: 0 }],
])('where the two columns stand: %s', (_, headers, places) => {
  expect(agePlaces({ headers, columns: headers.length })).toEqual(places);
});
