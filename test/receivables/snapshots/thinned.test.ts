import fc from 'fast-check';
import { toIso } from '../../../src/receivables/calendar/isoDay';
import type { SerialDay } from '../../../src/receivables/calendar/serialDay';
import { keepingOf, MOST_ROWS } from '../../../src/receivables/snapshots/keeping';
import { snapshotTotal, type Snapshot } from '../../../src/receivables/snapshots/snapshot';
import { thinned } from '../../../src/receivables/snapshots/thinned';
import { withSnapshot } from '../../../src/receivables/snapshots/withSnapshot';
import { dayOf } from '../ledgerOf';
import { snapshot } from './snapshotsOf';

/** Every day from one to another, Saturdays and Sundays left out. */
function businessDays(from: string, to: string): readonly SerialDay[] {
  const days: SerialDay[] = [];
  for (let day = dayOf(from); day <= dayOf(to); day = (day + 1) as SerialDay) {
    // Serial 7, 14, ... are Saturdays and 8, 15, ... Sundays, by Excel's own calendar.
    if (day % 7 > 1) days.push(day);
  }
  return days;
}

const iso = (days: Iterable<SerialDay>) => [...days].map(toIso);

describe('what is kept of each day, as of Friday 20 November 2026', () => {
  const keeping = keepingOf(businessDays('2023-01-02', '2026-11-20'));
  test.each<readonly [string, string | undefined, string]>([
    ['2026-11-20', 'accounts', 'the newest'],
    ['2026-11-19', 'recent', 'one of the last seven days'],
    ['2026-11-16', 'recent', 'the first day of this week'],
    ['2026-11-13', 'accounts', 'the Friday of last week'],
    ['2026-11-12', 'whole', 'eight days ago and no last day of anything'],
    ['2026-10-23', 'accounts', 'the Friday of the fifth week, this one included'],
    ['2026-10-16', 'whole', 'the Friday of the sixth'],
    ['2026-10-30', 'accounts', 'the last business day of a month, a Friday too'],
    ['2026-06-30', 'accounts', 'the last day of a month'],
    ['2025-11-28', 'accounts', 'the same month a year ago'],
    ['2025-10-31', 'whole', 'one month more'],
    ['2026-09-22', 'whole', '59 days ago'],
    ['2026-09-21', undefined, '60 days ago, a Monday'],
    ['2026-09-18', 'whole', 'the Friday before that'],
    ['2024-11-22', 'whole', 'the Friday two years ago'],
    ['2024-11-15', undefined, 'a Friday before that'],
    ['2024-10-31', 'whole', 'a month end before that'],
    ['2023-01-31', 'whole', 'the first month end of all'],
  ])('%s: %s (%s)', (day, expected) => {
    expect(keeping.get(dayOf(day))).toBe(expected);
  });

  test('nothing of no days', () => {
    expect(keepingOf([]).size).toBe(0);
  });

  test('a week and a month end with the last day that there is, not with Sunday', () => {
    const days = ['2026-10-28', '2026-11-18', '2026-11-20'].map(dayOf);
    expect([...keepingOf(days).values()]).toEqual(['accounts', 'recent', 'accounts']);
  });
});

/** Days of any gaps, each with some accounts. */
const anyHistory = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 6 })), {
    minLength: 1,
    maxLength: 60,
  })
  .map((steps) => {
    let day: number = dayOf('2024-01-01');
    return steps.map(([gap, accounts], at) => {
      day += gap;
      const rows = Array.from({ length: accounts }, (_, index) => {
        return [`A${index}`, index % 2 === 0 ? '1-30' : 'Credits', (at + 1) * (index - 2)] as const;
      });
      return snapshot(
        day as SerialDay,
        rows.filter(([, , amount]) => amount !== 0),
      );
    });
  });

const totals = (snapshots: readonly Snapshot[]) =>
  new Map(snapshots.map((each) => [each.day, snapshotTotal(each)]));

describe('thinning', () => {
  test('never changes the total of a day that it keeps, and always keeps the newest', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 40 }), (history, mostRows) => {
        const before = totals(history);
        const kept = thinned(history, mostRows);
        for (const [day, total] of totals(kept)) expect(total).toBe(before.get(day));
        expect(kept.at(-1)?.day).toBe(history.at(-1)?.day);
      }),
      { numRuns: 60 },
    );
  });

  test('names no account in more rows than it may', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 40 }), (history, mostRows) => {
        expect(rowsByAccount(thinned(history, mostRows))).toBeLessThanOrEqual(mostRows);
      }),
      { numRuns: 60 },
    );
  });

  test('done twice is done once', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 40 }), (history, mostRows) => {
        const once = thinned(history, mostRows);
        expect(thinned(once, mostRows)).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });

  test('adds up by bucket what it no longer keeps by account, and leaves out what comes to nothing', () => {
    const [old] = thinned([
      snapshot('2026-01-05', [
        ['A', '1-30', 500],
        ['B', '1-30', 250],
        ['A', 'Credits', -40],
        ['A', '31-60', 7],
        ['B', '31-60', -7],
      ]),
      snapshot('2026-01-31', []),
      snapshot('2026-02-28', []),
    ]);
    expect(old).toEqual({
      day: dayOf('2026-01-05'),
      currency: 'USD',
      accounts: null,
      buckets: ['1-30', 'Credits'],
      amounts: Float64Array.from([750, -40]),
    });
  });

  test('gives up single days of the last week before it gives up weeks and months', () => {
    const days = ['2026-09-30', '2026-11-13', '2026-11-17', '2026-11-18', '2026-11-20'];
    const history = days.map((day) => snapshot(day, [['A', '1-30', 5]]));
    const named = (most: number) =>
      iso(
        thinned(history, most)
          .filter(({ accounts }) => accounts !== null)
          .map(({ day }) => day),
      );
    expect(named(5)).toEqual(days);
    expect(named(4)).toEqual(['2026-09-30', '2026-11-13', '2026-11-18', '2026-11-20']);
    expect(named(3)).toEqual(['2026-09-30', '2026-11-13', '2026-11-20']);
    expect(named(2)).toEqual(['2026-11-13', '2026-11-20']);
    expect(named(1)).toEqual(['2026-11-20']);
    expect(named(0)).toEqual([]);
  });
});

const rowsByAccount = (snapshots: readonly Snapshot[]) =>
  snapshots.reduce(
    (sum, { accounts, amounts }) => sum + (accounts === null ? 0 : amounts.length),
    0,
  );

describe('a year of 5,000 accounts, refreshed every business day', () => {
  /** Two rows an account, as in a portfolio in which half of what is late is in one bucket. */
  const ACCOUNTS = 5_000;
  const LABELS = ['Current', '1-30', '31-60', '61-90', '91+', 'Credits'];
  const keys = Array.from({ length: ACCOUNTS * 2 }, (_, row) => `C${row >> 1}`);
  const buckets = keys.map((_, row) => LABELS[row % LABELS.length] ?? '');
  const amounts = Float64Array.from(keys, (_, row) => row + 1);
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const days = businessDays('2025-11-24', '2026-11-20');

  test('stays within the limit on every one of its days, and keeps the total of each that it keeps', () => {
    let kept: readonly Snapshot[] = [];
    for (const day of days) {
      kept = withSnapshot(kept, [{ day, currency: 'USD', accounts: keys, buckets, amounts }]);
      expect(rowsByAccount(kept)).toBeLessThanOrEqual(MOST_ROWS);
      expect(kept.at(-1)?.accounts).not.toBeNull();
    }
    expect(days).toHaveLength(260);
    // Days of the last 60, week ends and month ends before that: 6 rows each where added up.
    const rows = kept.reduce((sum, each) => sum + each.amounts.length, 0);
    expect(kept).toHaveLength(92);
    expect(rows).toBe(10 * 10_000 + 82 * LABELS.length);
    expect([...totals(kept).values()]).toEqual(kept.map(() => total));
    // Five weeks and, as far as the limit goes, month ends: with two rows an account that is half a year.
    const byAccount = kept.filter(({ accounts }) => accounts !== null);
    expect(iso(byAccount.map(({ day }) => day))).toEqual([
      '2026-05-29',
      '2026-06-30',
      '2026-07-31',
      '2026-08-31',
      '2026-09-30',
      '2026-10-23',
      '2026-10-30',
      '2026-11-06',
      '2026-11-13',
      '2026-11-20',
    ]);
  });
});
