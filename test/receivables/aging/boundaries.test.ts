import { age } from '../../../src/receivables/aging/age';
import type { AgingBlock } from '../../../src/receivables/aging/result';
import { DEFAULT_EDGES } from '../../../src/receivables/aging/scheme';
import { fromMinorUnits } from '../../../src/receivables/money/rounding';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';

/** Every edge of the default buckets as of 31 March 2026; amounts are powers of two, so a sum tells its items. */
const EDGES: readonly Row[] = [
  { due: '2026-04-01', balance: 1 },
  { due: '2026-03-31', balance: 2 },
  { due: '2026-03-30', balance: 4 },
  { due: '2026-03-01', balance: 8 },
  { due: '2026-02-28', balance: 16 },
  { due: '2026-01-30', balance: 32 },
  { due: '2026-01-29', balance: 64 },
  { due: '2025-12-31', balance: 128 },
  { due: '2025-12-30', balance: 256 },
  { due: '2026-02-01', balance: -512 },
];

const MIXED: readonly Row[] = [
  ...EDGES.map((row) => ({ ...row, currency: 'USD' })),
  {
    account: 'A2',
    invoiced: '2026-01-02',
    due: '2026-02-01',
    balance: 1000,
    currency: 'USD',
    disputed: true,
  },
  { account: 'A2', balance: 5, currency: 'USD' },
  { account: 'A2', invoiced: '2026-04-10', due: '2026-05-10', balance: 7, currency: 'USD' },
  { account: 'A3', invoiced: '2026-01-30', due: '2026-03-01', balance: 50, currency: 'EUR' },
  { account: 'A3', invoiced: '2025-10-02', due: '2025-11-01', balance: 60, currency: 'EUR' },
];

const OPTIONS = {
  asOf: dayOf('2026-03-31'),
  edges: DEFAULT_EDGES,
  overDays: 30,
  mainCurrency: null,
};

function figures(block: AgingBlock) {
  const amount = (minor: number) => fromMinorUnits(minor, block.decimals);
  return {
    buckets: block.buckets.map((bucket) => amount(bucket.amount)),
    credits: amount(block.credits.amount),
    noDate: amount(block.noDate.amount),
    total: amount(block.total.amount),
    notAged: amount(block.notAged.reduce((sum, { tally }) => sum + tally.amount, 0)),
    pastDue: amount(block.pastDue.amount),
    over30: amount(block.over.amount),
    oldest: block.oldestDays,
  };
}

describe('every edge of the default buckets', () => {
  const [block] = age(ledgerOf(EDGES), OPTIONS).blocks;

  test('falls where the table says', () => {
    expect(block && figures(block)).toEqual({
      buckets: [3, 12, 48, 192, 256],
      credits: -512,
      noDate: 0,
      total: -1,
      notAged: 0,
      pastDue: 508,
      over30: 496,
      oldest: 91,
    });
  });

  test('is labelled and counted, and ties out', () => {
    expect(block).toMatchObject({
      currency: null,
      labels: ['Current', '1-30', '31-60', '61-90', '91+'],
      credits: { items: 1 },
      total: { items: 10 },
      difference: 0,
    });
    expect(block?.buckets.map(({ items }) => items)).toEqual([2, 2, 2, 2, 1]);
  });
});

describe('two currencies, a dispute, a missing date and a later invoice', () => {
  const { blocks } = age(ledgerOf(MIXED), OPTIONS);
  const [usd, eur] = blocks;

  test('US dollars', () => {
    expect(usd && figures(usd)).toEqual({
      buckets: [3, 12, 1048, 192, 256],
      credits: -512,
      noDate: 5,
      total: 1004,
      notAged: 7,
      pastDue: 1508,
      over30: 1496,
      oldest: 91,
    });
  });

  test('euros', () => {
    expect(eur && figures(eur)).toEqual({
      buckets: [0, 50, 0, 0, 60],
      credits: 0,
      noDate: 0,
      total: 110,
      notAged: 0,
      pastDue: 110,
      over30: 60,
      oldest: 150,
    });
  });

  test('are never added, and both tie out', () => {
    expect(blocks.map(({ currency, difference }) => [currency, difference])).toEqual([
      ['USD', 0],
      ['EUR', 0],
    ]);
  });

  test('the dispute is counted gross, and taken out of the net over amount', () => {
    expect(usd?.disputed).toEqual({ amount: 100_000, items: 1 });
    expect(usd?.overNetOfDispute).toBe(49_600);
  });

  test('the later invoice is explained', () => {
    expect(usd?.notAged).toEqual([{ cause: 'after-as-of', tally: { amount: 700, items: 1 } }]);
  });

  test('accounts stand by their over amount: A2 owes 1,000.00 of it, A1 496.00', () => {
    expect([...(usd?.accounts.account ?? [])]).toEqual([1, 0]);
    expect([...(usd?.accounts.over ?? [])]).toEqual([100_000, 49_600]);
  });
});

/** OCA account-financial-reporting, pull request 383: one item a month back from 31 December 2017. */
test('the monthly items of the OCA example fall one in each bucket', () => {
  const rows: readonly Row[] = [
    { due: '2018-01-15', balance: 500 },
    { due: '2017-12-15', balance: 1_000 },
    { due: '2017-11-15', balance: 2_000 },
    { due: '2017-10-15', balance: 4_000 },
    { due: '2017-09-15', balance: 8_000 },
    { due: '2017-08-15', balance: 160_000 },
  ];
  const { blocks } = age(ledgerOf(rows), {
    ...OPTIONS,
    asOf: dayOf('2017-12-31'),
    edges: [0, 30, 60, 90, 120],
  });
  expect(blocks[0]?.buckets.map(({ amount }) => amount / 100)).toEqual([
    500, 1_000, 2_000, 4_000, 8_000, 160_000,
  ]);
});

/** Where products part: at day 0, at day 30 and past the last edge (OCA, ERPNext, GnuCash, Akaunting). */
test.each([
  [-45, 'Current'],
  [-30, 'Current'],
  [-1, 'Current'],
  [0, 'Current'],
  [1, '1-30'],
  [29, '1-30'],
  [30, '1-30'],
  [31, '31-60'],
  [60, '31-60'],
  [61, '61-90'],
  [90, '61-90'],
  [91, '91+'],
  [121, '91+'],
  [40_000, '91+'],
])('an item %i days past due is in %s alone', (days, bucket) => {
  const row = ledgerOf([{ balance: 1 }]);
  row.items.dueDay[0] = OPTIONS.asOf - days;
  const [block] = age(row, OPTIONS).blocks;
  const held = block?.labels.filter((_, i) => block.buckets[i]?.items === 1);
  expect(held).toEqual([bucket]);
  expect(block?.over.items).toBe(days > 30 ? 1 : 0);
  expect(block?.oldestDays).toBe(Math.max(0, days));
});
