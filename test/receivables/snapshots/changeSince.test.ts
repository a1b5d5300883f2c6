import { age } from '../../../src/receivables/aging/age';
import { changeSince } from '../../../src/receivables/snapshots/changeSince';
import type { Snapshot } from '../../../src/receivables/snapshots/snapshot';
import { withoutAccounts } from '../../../src/receivables/snapshots/thinned';
import type { TrendRow } from '../../../src/receivables/snapshots/trendRow';
import { dayOf, ledgerOf, type Row } from '../ledgerOf';
import { settingsOf } from '../sheets/planOf';
import { snapshot } from './snapshotsOf';

const ROWS: readonly Row[] = [
  { account: 'A', name: 'Alpha', due: '2026-03-21', balance: 10, currency: 'USD' },
  { account: 'A', due: '2026-02-01', balance: 5, currency: 'USD' },
  { account: 'B', name: 'Beta', due: '2026-02-01', balance: 20, currency: 'USD' },
  { account: 'D', name: 'Delta', balance: -3, currency: 'USD' },
];
const THEN = snapshot('2026-02-28', [
  ['A', '1-30', 1000],
  ['B', 'Current', 500],
  ['B', '1-30', 2000],
  ['C', '1-30', 700],
]);
const TREND: TrendRow = {
  day: THEN.day,
  currency: 'USD',
  total: 4200,
  over: 700,
  overDays: 30,
  share: 1 / 6,
  shareNet: 1 / 6,
  target: null,
  accounts: 3,
  counted: '',
};

function since(
  then: readonly Snapshot[],
  rows: readonly Row[] = ROWS,
  trend: readonly TrendRow[] = [TREND],
) {
  const ledger = ledgerOf(rows);
  const settings = settingsOf({ asOf: dayOf('2026-03-31'), mainCurrency: 'USD' });
  return changeSince({ snapshots: then, trend }, THEN.day, ledger, age(ledger, settings));
}

describe('what changed since an earlier day', () => {
  test('by total, bucket and account, the largest movement first', () => {
    expect(since([THEN])).toEqual({
      day: THEN.day,
      blocks: [
        {
          currency: 'USD',
          decimals: 2,
          total: { before: 4200, after: 3200 },
          over: { before: 700, after: 2500 },
          countedThen: null,
          buckets: [
            { label: 'Current', before: 500, after: 0 },
            { label: '1-30', before: 3700, after: 1000 },
            { label: '31-60', before: 0, after: 2500 },
            { label: '61-90', before: 0, after: 0 },
            { label: '91+', before: 0, after: 0 },
            { label: 'Credits', before: 0, after: -300 },
          ],
          accounts: [
            // One that the ledger does not have any more goes by its key.
            { key: 'C', name: 'C', before: 700, after: 0 },
            { key: 'A', name: 'Alpha', before: 1000, after: 1500 },
            { key: 'B', name: 'Beta', before: 2500, after: 2000 },
            { key: 'D', name: 'Delta', before: 0, after: -300 },
          ],
        },
      ],
    });
  });

  test('nothing of accounts where only the whole was kept', () => {
    const [block] = since([withoutAccounts(THEN)])?.blocks ?? [];
    expect(block?.accounts).toBeNull();
    expect(block?.buckets?.[1]).toEqual({ label: '1-30', before: 3700, after: 1000 });
  });

  test('nothing of buckets where they were others, though accounts can be compared', () => {
    const [block] = since([snapshot('2026-02-28', [['B', '1-15', 1900]])])?.blocks ?? [];
    expect(block?.buckets).toBeNull();
    expect(block?.accounts?.map(({ key }) => key)).toEqual(['A', 'D', 'B']);
  });

  test('nothing of what is over where that meant other days then, or is not known', () => {
    const [other] = since([THEN], ROWS, [{ ...TREND, overDays: 60 }])?.blocks ?? [];
    const [unknown] = since([THEN], ROWS, [])?.blocks ?? [];
    expect([other?.over, unknown?.over]).toEqual([null, null]);
  });

  test.each([
    ['by due date · credits in their own column · disputes included', null],
    ['por fecha de vencimiento · créditos en su propia columna · disputas incluidas', null],
    ['', null],
    [
      'by due date · credits by their own date · disputes included',
      'by due date · credits by their own date · disputes included',
    ],
  ])('figures made by the rules "%s" are told to be by others: %p', (counted, then) => {
    const [block] = since([THEN], ROWS, [{ ...TREND, counted }])?.blocks ?? [];
    expect(block?.countedThen).toBe(then);
  });

  test('a currency that came and one that went stand beside nothing', () => {
    const rows: readonly Row[] = [...ROWS, { account: 'E', balance: 7, currency: 'EUR' }];
    const gone = snapshot('2026-02-28', [['F', '1-30', 90]], 'MXN');
    const totals = since([THEN, gone], rows)?.blocks.map(({ currency, total, accounts }) => [
      currency,
      total,
      accounts?.map(({ key }) => key),
    ]);
    expect(totals).toEqual([
      ['USD', { before: 4200, after: 3200 }, ['C', 'A', 'B', 'D']],
      ['EUR', { before: 0, after: 700 }, ['E']],
      ['MXN', { before: 90, after: 0 }, ['F']],
    ]);
  });

  test('is not known of a day without a snapshot', () => {
    expect(since([snapshot('2026-02-27', [['A', '1-30', 1]])])).toBeNull();
  });
});
