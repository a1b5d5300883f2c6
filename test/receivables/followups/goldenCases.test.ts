import { ledgerOf, READING, type Row } from '../ledgerOf';
import { BOUNDARY_ROWS } from './boundaryRows';
import { called } from './called';

/** Past due by 31 March 2026: 60 days, 10 days, not yet. */
const OLD = '2026-01-30';
const YOUNG = '2026-03-21';
const NOT_YET = '2026-04-15';

/**
 * Callable is SAP's "To Be Collected" (collections worklist): overdue less disputes that are open;
 * promises come off it later.
 */
describe('every edge of the default buckets', () => {
  const [a2, a1, a3, ...others] = called(BOUNDARY_ROWS);

  test('A1: 508.00 is past due and callable, and its credits of 512.00 leave nothing to ask for', () => {
    expect(a1).toEqual({
      account: 'A1',
      callable: 508,
      pastDue: 508,
      over: 496,
      disputed: 0,
      credits: 512,
      netAsk: 0,
      oldestDays: 91,
      itemsPastDue: 7,
      oldest: 'I-09',
    });
  });

  test('A2: its 1,000.00 is all disputed; it stays on the list, first, with nothing callable', () => {
    expect(a2).toEqual({
      account: 'A2',
      callable: 0,
      pastDue: 1000,
      over: 1000,
      disputed: 1000,
      credits: 0,
      netAsk: 0,
      oldestDays: 58,
      itemsPastDue: 1,
      oldest: 'I-11',
    });
  });

  test('A3: EUR 110.00 is callable, apart from the dollars', () => {
    expect(a3).toEqual({
      account: 'A3',
      callable: 110,
      pastDue: 110,
      over: 60,
      disputed: 0,
      credits: 0,
      netAsk: 110,
      oldestDays: 150,
      itemsPastDue: 2,
      oldest: 'I-15',
    });
    expect(others).toEqual([]);
  });
});

/** Columns: callable, past due, over 30, disputed, credits, net ask. */
test.each<[string, readonly Row[], readonly number[]]>([
  [
    'part of an old item disputed',
    [{ due: OLD, balance: 500, disputed: 120.5 }],
    [379.5, 500, 500, 120.5, 0, 379.5],
  ],
  [
    'the old item disputed, a young one not',
    [
      { due: OLD, balance: 500, disputed: true },
      { due: YOUNG, balance: 80 },
    ],
    [80, 580, 500, 500, 0, 80],
  ],
  [
    'the young item disputed, the old one not',
    [
      { due: OLD, balance: 500 },
      { due: YOUNG, balance: 80, disputed: true },
    ],
    [500, 580, 500, 80, 0, 500],
  ],
  [
    'a dispute about an item that is not due yet takes nothing off',
    [
      { due: OLD, balance: 500 },
      { due: NOT_YET, balance: 900, disputed: true },
    ],
    [500, 500, 500, 0, 0, 500],
  ],
  [
    'a dispute about an item without a date takes nothing off',
    [
      { due: OLD, balance: 500 },
      { balance: 900, disputed: true },
    ],
    [500, 500, 500, 0, 0, 500],
  ],
  [
    'a credit covers part of it, whatever its date',
    [{ due: OLD, balance: 500 }, { due: NOT_YET, balance: -100 }, { balance: -20.05 }],
    [500, 500, 500, 0, 120.05, 379.95],
  ],
  [
    'a credit is not taken off what is disputed: nothing is counted twice',
    [
      { due: OLD, balance: 500, disputed: 400 },
      { due: OLD, balance: -150 },
    ],
    [100, 500, 500, 400, 150, 0],
  ],
  [
    'what is not due yet is not asked for',
    [
      { due: OLD, balance: 500 },
      { due: NOT_YET, balance: 900 },
    ],
    [500, 500, 500, 0, 0, 500],
  ],
  [
    'an item dated after the as-of date does not count, nor does its credit',
    [
      { due: OLD, balance: 500 },
      { invoiced: '2026-04-10', due: OLD, balance: 7, disputed: true },
      { invoiced: '2026-04-10', balance: -7 },
    ],
    [500, 500, 500, 0, 0, 500],
  ],
  [
    'without a due date the invoice date counts',
    [{ invoiced: OLD, balance: 500 }],
    [500, 500, 500, 0, 0, 500],
  ],
])('%s', (_, rows, [callable, pastDue, over, disputed, credits, netAsk]) => {
  expect(called(rows)).toMatchObject([{ callable, pastDue, over, disputed, credits, netAsk }]);
});

test.each<[string, readonly Row[]]>([
  ['old credits and nothing owed', [{ due: OLD, balance: -500 }]],
  ['nothing over 30 days, though past due', [{ due: YOUNG, balance: 500 }]],
  ['exactly 30 days past due', [{ due: '2026-03-01', balance: 500 }]],
  [
    'old credits beside a young debt',
    [
      { due: OLD, balance: -9 },
      { due: YOUNG, balance: 500 },
    ],
  ],
  ['no date at all', [{ balance: 500 }]],
  ['a balance of nothing', [{ due: OLD, balance: 0 }]],
  ['a date after the as-of date', [{ invoiced: '2026-04-10', due: OLD, balance: 500 }]],
])('not listed: %s', (_, rows) => {
  expect(called(rows)).toEqual([]);
});

test('in a history of settled items only those still open on the day count', () => {
  const rows: readonly Row[] = [
    { invoice: 'open', due: OLD, balance: 500 },
    {
      invoice: 'settled that day',
      due: OLD,
      balance: 40,
      settled: '2026-03-31',
    },
    { invoice: 'settled after it', due: OLD, balance: 3, settled: '2026-04-01', disputed: true },
  ];
  const reading = { ...READING, settled: true };
  expect(called(ledgerOf(rows, { reading }))).toMatchObject([
    { pastDue: 503, disputed: 3, callable: 500, itemsPastDue: 2 },
  ]);
});

test.each([
  [0, ['A', 'B']],
  [9, ['A', 'B']],
  [10, ['A']],
  [59, ['A']],
  [60, []],
])('past %i days these are called: %s', (overDays, accounts) => {
  const rows: readonly Row[] = [
    { account: 'A', due: OLD, balance: 500 },
    { account: 'B', due: YOUNG, balance: 80 },
    { account: 'C', due: '2026-03-31', balance: 9000 },
  ];
  expect(called(rows, { overDays }).map(({ account }) => account)).toEqual(accounts);
});

describe('the order of the calls', () => {
  test('is by what is over, then by age, then by total and key', () => {
    const rows: readonly Row[] = [
      { account: 'younger', due: '2026-02-01', balance: 100 },
      { account: 'b', due: OLD, balance: 100 },
      { account: 'a', due: OLD, balance: 100 },
      { account: 'owes more', due: OLD, balance: 100 },
      { account: 'owes more', due: NOT_YET, balance: 1 },
      { account: 'largest', due: '2026-02-01', balance: 101 },
      // Past due much more in all, but less of it over 30.
      { account: 'young debt', due: OLD, balance: 99 },
      { account: 'young debt', due: YOUNG, balance: 9000 },
    ];
    expect(called(rows).map(({ account }) => account)).toEqual([
      'largest',
      'owes more',
      'a',
      'b',
      'younger',
      'young debt',
    ]);
  });

  test('has the main currency first, whatever the amounts', () => {
    const rows: readonly Row[] = [
      { account: 'A', due: OLD, balance: 9000, currency: 'JPY' },
      { account: 'A', due: OLD, balance: 10, currency: 'USD' },
      { account: 'B', due: OLD, balance: 2.125, currency: 'KWD' },
    ];
    expect(called(rows).map(({ account, callable }) => [account, callable])).toEqual([
      ['A', 10],
      ['A', 9000],
      ['B', 2.125],
    ]);
  });
});

test.each<[string, readonly Row[], string]>([
  [
    'the oldest',
    [
      { invoice: 'young', due: YOUNG, balance: 900 },
      { invoice: 'old', due: OLD, balance: 1 },
    ],
    'old',
  ],
  [
    'of equally old ones the largest',
    [
      { invoice: 'small', due: OLD, balance: 1 },
      { invoice: 'large', due: OLD, balance: 2 },
    ],
    'large',
  ],
  [
    'of equal ones the first by number',
    [
      { invoice: 'I-2', due: OLD, balance: 1 },
      { invoice: 'I-1', due: OLD, balance: 1 },
    ],
    'I-1',
  ],
  [
    'never a credit, nor an item of later date',
    [
      { invoice: 'credit', due: '2025-01-01', balance: -1 },
      { invoice: 'later', invoiced: '2026-04-10', due: '2025-01-01', balance: 1 },
      { invoice: 'debt', due: OLD, balance: 1 },
    ],
    'debt',
  ],
])('the invoice that is named is %s', (_, rows, invoice) => {
  expect(called(rows)).toMatchObject([{ oldest: invoice }]);
});

test('a ledger without rows calls nobody', () => {
  expect(called([])).toEqual([]);
});
