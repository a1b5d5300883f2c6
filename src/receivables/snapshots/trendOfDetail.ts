import { snapshotTotal, type Snapshot } from './snapshot';
import type { TrendRow } from './trendRow';

/**
 * What the detail still tells of the trend, where the table of percentages was deleted: the totals of its
 * days. What was over, and by which rules, it does not say.
 * @example trendOfDetail(snapshots)[0]?.share is null
 */
export function trendOfDetail(snapshots: readonly Snapshot[]): readonly TrendRow[] {
  return snapshots.map((snapshot) => ({
    day: snapshot.day,
    currency: snapshot.currency,
    total: snapshotTotal(snapshot),
    over: null,
    overDays: null,
    share: null,
    shareNet: null,
    target: null,
    accounts: snapshot.accounts === null ? null : new Set(snapshot.accounts).size,
    counted: '',
  }));
}
