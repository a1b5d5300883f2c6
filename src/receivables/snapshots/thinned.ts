import type { SerialDay } from '../calendar/serialDay';
import { keepingOf, MOST_ROWS, type Keeping } from './keeping';
import { bucketSums, type Snapshot } from './snapshot';

/**
 * The snapshots that a workbook keeps, oldest day first: by account, by bucket alone, or not at all, as
 * `keepingOf` says. Where more than `mostRows` would name an account, further days are added up: first
 * those that are only recent, then all, the oldest first. The total of a day that is kept never changes.
 * @example thinned(snapshots).at(-1)?.day is the newest day
 */
export function thinned(
  snapshots: readonly Snapshot[],
  mostRows: number = MOST_ROWS,
): readonly Snapshot[] {
  const keeping = keepingOf(snapshots.map(({ day }) => day));
  const kept = snapshots.filter(({ day }) => keeping.has(day)).sort((a, b) => a.day - b.day);
  const whole = daysOverMost(kept, keeping, mostRows);
  return kept.map((snapshot) =>
    keeping.get(snapshot.day) === 'whole' || whole.has(snapshot.day)
      ? withoutAccounts(snapshot)
      : snapshot,
  );
}

/**
 * A snapshot with its accounts added up.
 * @example withoutAccounts(snapshot).accounts is null
 */
export function withoutAccounts(snapshot: Snapshot): Snapshot {
  if (snapshot.accounts === null) return snapshot;
  const sums = [...bucketSums(snapshot)].filter(([, amount]) => amount !== 0);
  return {
    ...snapshot,
    accounts: null,
    buckets: sums.map(([bucket]) => bucket),
    amounts: Float64Array.from(sums, ([, amount]) => amount),
  };
}

/** The days that lose their accounts besides, so that the rest stays within the limit. */
function daysOverMost(
  snapshots: readonly Snapshot[],
  keeping: ReadonlyMap<SerialDay, Keeping>,
  mostRows: number,
): ReadonlySet<SerialDay> {
  const rows = new Map<SerialDay, number>();
  for (const { day, accounts, amounts } of snapshots) {
    if (accounts === null || keeping.get(day) === 'whole') continue;
    rows.set(day, (rows.get(day) ?? 0) + amounts.length);
  }
  const rank = (day: SerialDay) => (keeping.get(day) === 'recent' ? 0 : 1);
  const order = [...rows.keys()].sort((a, b) => rank(a) - rank(b) || a - b);
  let left = [...rows.values()].reduce((sum, count) => sum + count, 0);
  const whole = new Set<SerialDay>();
  for (const day of order) {
    if (left <= mostRows) break;
    whole.add(day);
    left -= rows.get(day) ?? 0;
  }
  return whole;
}
