import { age, type AgingOptions } from '../../../src/receivables/aging/age';
import { overShares } from '../../../src/receivables/aging/overShares';
import type { AgingBlock } from '../../../src/receivables/aging/result';
import { businessDays } from '../../../src/receivables/calendar/businessDays';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';

const OPTIONS: AgingOptions = {
  asOf: dayOf('2026-03-31'),
  edges: [0, 30, 60, 90],
  overDays: 30,
  mainCurrency: null,
};

function aged(rows: readonly Row[], options: Partial<AgingOptions> = {}): AgingBlock {
  const ledger = ledgerOf(rows);
  // Bookings as they stand at the end: what is settled later is open on an earlier day.
  const settled = rows.some((row) => row.settled !== undefined);
  const read = { ...ledger, reading: { ...ledger.reading, settled } };
  return age(read, { ...OPTIONS, ...options }).blocks[0]!;
}

/** Buckets, credits, no date, total; in the currency. */
function figures({ buckets, credits, noDate, total }: AgingBlock) {
  return [...buckets, credits, noDate, total].map(({ amount }) => amount / 100);
}

const left = ({ notAged }: AgingBlock) =>
  notAged.map(({ cause, tally }) => [cause, tally.amount / 100, tally.items]);

/** An old and a new debt, one not yet due, one without a date, and a credit of 1 March; by account. */
const CREDITED: readonly Row[] = [
  { account: 'A1', due: '2025-12-30', balance: 100 },
  { account: 'A1', due: '2026-02-01', balance: 50 },
  { account: 'A1', due: '2026-04-15', balance: 20 },
  { account: 'A1', balance: 7 },
  { account: 'A1', due: '2026-03-01', balance: -120 },
  { account: 'A2', due: '2026-03-30', balance: 30 },
  { account: 'A2', due: '2026-03-30', balance: -40 },
];

describe('a credit stands where its mode puts it', () => {
  test.each([
    ['own-column', [20, 30, 50, 0, 100, -160, 7, 47], 150, []],
    // As OCA, ERPNext and Business Central age credits: as negatives, by their own date.
    ['own-date', [20, -130, 50, 0, 100, 0, 7, 47], 150, []],
    ['current', [-140, 30, 50, 0, 100, 0, 7, 47], 150, []],
    // A1's 120 pay the 100 of December and 20 of February; of A2's 40, 10 are left over.
    ['oldest-first', [20, 0, 30, 0, 0, -10, 7, 47], 30, []],
    ['excluded', [20, 30, 50, 0, 100, 0, 7, 207], 150, [['credits', -160, 2]]],
  ] as const)('%s', (credits, amounts, over, notAged) => {
    const block = aged(CREDITED, { credits });
    expect(figures(block)).toEqual(amounts);
    expect(block.over.amount / 100).toBe(over);
    expect(left(block)).toEqual(notAged);
    expect(block.difference).toBe(0);
  });

  test('never with another account, another currency or a contested debt', () => {
    const rows: readonly Row[] = [
      { account: 'A1', due: '2026-01-01', balance: 100, disputed: 60, currency: 'USD' },
      { account: 'A1', due: '2026-01-01', balance: 100, currency: 'EUR' },
      { account: 'A2', due: '2026-01-01', balance: 100, currency: 'USD' },
      { account: 'A1', due: '2026-01-01', balance: -90, currency: 'USD' },
    ];
    const block = aged(rows, { credits: 'oldest-first', mainCurrency: 'USD' });
    expect(figures(block)).toEqual([0, 0, 0, 160, 0, -50, 0, 110]);
    expect(block.overNetOfDispute / 100).toBe(100);
  });
});

describe('a contested part stands where its mode puts it, and is in "over" gross and not net', () => {
  const rows: readonly Row[] = [
    { due: '2025-12-30', balance: 200, disputed: 80 },
    { due: '2026-02-01', balance: 100, disputed: true },
    { due: '2026-04-15', balance: 700, disputed: 40 },
  ];
  const shares = { gross: { part: 30_000, of: 100_000 }, net: { part: 12_000, of: 78_000 } };

  test.each([
    ['included', [700, 0, 100, 0, 200, 0, 0, 1_000], []],
    ['own-column', [660, 0, 0, 0, 120, 0, 0, 1_000], []],
    ['excluded', [660, 0, 0, 0, 120, 0, 0, 780], [['disputed', 220, 1]]],
  ] as const)('%s', (disputes, amounts, notAged) => {
    const block = aged(rows, { disputes });
    expect(figures(block)).toEqual(amounts);
    expect(left(block)).toEqual(notAged);
    expect(block.disputed).toEqual({ amount: 22_000, items: 3 });
    expect(overShares(block)).toEqual(shares);
    expect([block.over.items, block.pastDue.items, block.oldestDays]).toEqual([2, 2, 91]);
    expect(block.difference).toBe(0);
  });
});

test.each([
  [0, [3.05, -0.5], []],
  [0.5, [3, 0], [['small', -0.45, 2]]],
  [1, [2, 0], [['small', 0.55, 3]]],
])('items of at most %p either way are left out and told', (tolerance, aging, notAged) => {
  const due = '2026-03-01';
  const block = aged(
    [0.05, -0.5, 1, 2].map((balance) => ({ due, balance })),
    { tolerance },
  );
  expect([block.buckets[1]!.amount / 100, block.credits.amount / 100]).toEqual(aging);
  expect(left(block)).toEqual(notAged);
});

test.each([
  ['JPY', 0.5, 0],
  ['JPY', 1, 1],
  ['KWD', 0.29, 290],
  ['USD', 0.29, 29],
])('in %s a tolerance of %p is %p minor units, never rounded up', (currency, tolerance, minor) => {
  const ledger = ledgerOf([{ balance: 1, currency }]);
  expect(age(ledger, { ...OPTIONS, tolerance }).rules.small).toEqual([minor]);
});

/** Excel: NETWORKDAYS(from + 1, to, holidays); 31 March 2026 is a Tuesday. */
test.each([
  ['2026-03-30', '2026-03-31', [], 1],
  ['2026-03-27', '2026-03-31', [], 2],
  ['2026-03-28', '2026-03-31', [], 2],
  ['2026-03-29', '2026-03-30', [], 1],
  ['2026-03-24', '2026-03-31', [], 5],
  ['2026-03-24', '2026-03-31', ['2026-03-25', '2026-03-28'], 4],
  ['2026-03-31', '2026-03-31', [], 0],
  ['2026-03-31', '2026-04-01', ['2026-04-01'], 0],
  ['2026-04-07', '2026-03-31', ['2026-04-03'], -4],
  ['2025-12-31', '2026-12-31', ['2026-01-01', '2026-12-25'], 259],
])('from %s to %s, with the holidays %j, are %i business days', (from, to, holidays, days) => {
  const number = businessDays(holidays.map(dayOf));
  expect(number(dayOf(to)) - number(dayOf(from))).toBe(days);
});

test('ages in business days put a week in five, and months of the calendar keep every day', () => {
  const due = [{ due: '2026-03-31', balance: 1 }];
  const asOf = dayOf('2026-05-11');
  const business = { asOf, dayCount: 'business' } as const;
  expect(aged(due, { asOf }).oldestDays).toBe(41);
  expect(aged(due, business).oldestDays).toBe(29);
  expect(figures(aged(due, business))[1]).toBe(1);
  expect(aged(due, { ...business, edges: 'months' }).oldestDays).toBe(41);
});

/** Dynamics 365 tells "Aging as of" from "Balance as of". */
test('which items are in is decided by the cutoff, how old they are by the as-of date', () => {
  const rows: readonly Row[] = [
    { invoiced: '2026-01-15', due: '2026-02-14', balance: 10, settled: '2026-03-10' },
    { invoiced: '2026-01-16', due: '2026-02-15', balance: 20, settled: '2026-02-20' },
    { invoiced: '2026-03-05', due: '2026-03-20', balance: 40 },
  ];
  const asOfMarch = aged(rows);
  expect([figures(asOfMarch), left(asOfMarch)]).toEqual([
    [0, 40, 0, 0, 0, 0, 0, 40],
    [['settled', 30, 2]],
  ]);
  const february = aged(rows, { cutoff: dayOf('2026-02-28') });
  expect([figures(february), left(february)]).toEqual([
    [0, 0, 10, 0, 0, 0, 0, 10],
    [
      ['settled', 20, 1],
      ['after-as-of', 40, 1],
    ],
  ]);
});

/** OCA account-financial-reporting, issue 546, whose faulty output was 100,000 / 40,000 / 0. */
test('a receipt of May takes nothing from what was open on 30 April', () => {
  const rows: readonly Row[] = [
    { invoiced: '2019-02-15', balance: -1_000 },
    ...Array.from({ length: 4 }, () => ({ invoiced: '2019-03-15', balance: 10_000 })),
    { invoiced: '2019-03-15', balance: 10_000, settled: '2019-05-10' },
    { invoiced: '2019-04-15', balance: 100_000 },
    { invoiced: '2019-05-10', balance: -49_000 },
  ];
  const block = aged(rows, {
    asOf: dayOf('2019-04-30'),
    basis: 'invoice',
    edges: 'months',
    credits: 'own-date',
  });
  expect(block.labels.slice(0, 3)).toEqual(['This month', '1 month', '2 months']);
  expect(figures(block)).toEqual([100_000, 50_000, -1_000, 0, 0, 0, 0, 149_000]);
  expect(left(block)).toEqual([['after-as-of', -49_000, 1]]);
});

/** iDempiere DunningRunTest: due exactly today is not dunned at the level of 10 days. */
test.each([
  ['2026-03-31', 0],
  ['2026-03-21', 0],
  ['2026-03-20', 1],
])('due on %s, %i items are more than 10 days past due', (due, items) => {
  expect(aged([{ due, balance: 100 }], { overDays: 10 }).over.items).toBe(items);
});

/**
 * ERPNext test_accounts_receivable.py: terms of 30/50/20 and of 60/100/40. A list of open items has the
 * installments that are left, each with its own due date and balance.
 */
test.each([
  ['100 in three, 40 paid', [0, 10, 20], [20, 10, 0]],
  ['200 in three, 40 paid', [20, 100, 40], [40, 100, 20]],
  ['then 100 on a credit note', [0, 20, 40], [40, 20, 0]],
])('the installments of %s age one by one', (_, open, buckets) => {
  const dues = ['2026-02-15', '2026-03-15', '2026-04-15'];
  const rows = open.map((balance, at) => ({ account: 'A1', due: dues[at]!, balance }));
  expect(figures(aged(rows)).slice(0, 3)).toEqual(buckets);
});

/** What is not yet due, by when it comes due. */
test('what is due today is current, tomorrow in the first week, and so on', () => {
  const rows = ['03-31', '04-01', '04-07', '04-08', '04-30', '05-01'].map((day, at) => ({
    due: `2026-${day}`,
    balance: 2 ** at,
  }));
  const block = aged(rows);
  expect(block.buckets[0]?.amount).toBe(6_300);
  expect(block.comingDue).toEqual([
    { from: 1, to: 7, tally: { amount: 600, items: 2 } },
    { from: 8, to: 30, tally: { amount: 2_400, items: 2 } },
    { from: 31, to: null, tally: { amount: 3_200, items: 1 } },
  ]);
});
