import type { AgingBlock, AgingResult } from '../aging/result';
import type { SerialDay } from '../calendar/serialDay';
import type { Ledger } from '../ledger/ledger';
import { decimalsOf } from '../money/decimalsOf';
import type { AccountMove, BlockChangeSince, BucketChange, ChangeSince } from './comparison';
import { countedOtherwise } from './counted';
import { hasOtherBuckets } from './sameBuckets';
import { bucketSums, snapshotTotal, type Snapshot } from './snapshot';
import { snapshotOf } from './snapshotOf';
import type { TrendRow } from './trendRow';

/** What is known of earlier days. */
export interface History {
  readonly snapshots: readonly Snapshot[];
  readonly trend: readonly TrendRow[];
}

/**
 * What changed since the day of a snapshot, by bucket and by account; a day of which only the whole was
 * kept tells nothing of accounts, and one with other buckets nothing of buckets. Null where there is no
 * snapshot of that day.
 * @example changeSince(history, day, ledger, result)?.blocks[0]?.accounts?.[0] is who moved most
 */
export function changeSince(
  { snapshots, trend }: History,
  day: SerialDay,
  ledger: Ledger,
  result: AgingResult,
): ChangeSince | null {
  const then = snapshots.filter((snapshot) => snapshot.day === day);
  if (then.length === 0) return null;
  const now = snapshotOf(ledger, result);
  const currencies = new Set([...result.blocks, ...then].map(({ currency }) => currency));
  const blocks = [...currencies].map((currency) => {
    const of = <T extends { readonly currency: string | null }>(all: readonly T[]) =>
      all.find((each) => each.currency === currency);
    const row = of(trend.filter((each) => each.day === day));
    return blockChange(
      currency,
      { then: of(then), row, now: of(now), block: of(result.blocks) },
      ledger,
      result,
    );
  });
  return { day, blocks };
}

interface Sides {
  readonly then: Snapshot | undefined;
  readonly row: TrendRow | undefined;
  readonly now: Snapshot | undefined;
  readonly block: AgingBlock | undefined;
}

function blockChange(
  currency: string | null,
  { then, row, now, block }: Sides,
  ledger: Ledger,
  result: AgingResult,
): BlockChangeSince {
  const { labels, overDays } = result;
  return {
    currency,
    decimals: decimalsOf(currency),
    total: {
      before: then === undefined ? 0 : snapshotTotal(then),
      after: block?.total.amount ?? 0,
    },
    over:
      row?.over == null || row.overDays !== overDays
        ? null
        : { before: row.over, after: block?.over.amount ?? 0 },
    countedThen: countedOtherwise(row, ledger, result),
    buckets:
      then !== undefined && hasOtherBuckets(then, labels) ? null : bucketChanges(then, now, labels),
    accounts: then?.accounts === null ? null : accountMoves(then, now, ledger),
  };
}

/** Every bucket in its order, then what is in none, where there is or was anything. */
function bucketChanges(
  then: Snapshot | undefined,
  now: Snapshot | undefined,
  labels: readonly string[],
): readonly BucketChange[] {
  const before = then === undefined ? new Map<string, number>() : bucketSums(then);
  const after = now === undefined ? new Map<string, number>() : bucketSums(now);
  const listed = new Set([...labels, ...before.keys(), ...after.keys()]);
  return [...listed].map((label) => ({
    label,
    before: before.get(label) ?? 0,
    after: after.get(label) ?? 0,
  }));
}

function accountMoves(
  then: Snapshot | undefined,
  now: Snapshot | undefined,
  ledger: Ledger,
): readonly AccountMove[] {
  const before = accountSums(then);
  const after = accountSums(now);
  const names = new Map(ledger.accounts.map(({ key, name }) => [key, name]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => ({
      key,
      name: names.get(key) ?? key,
      before: before.get(key) ?? 0,
      after: after.get(key) ?? 0,
    }))
    .filter((move) => move.before !== move.after)
    .sort(
      (a, b) =>
        Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || (a.key < b.key ? -1 : 1),
    );
}

function accountSums(snapshot: Snapshot | undefined): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  snapshot?.accounts?.forEach((key, row) => {
    sums.set(key, (sums.get(key) ?? 0) + (snapshot.amounts[row] ?? 0));
  });
  return sums;
}
