import type { Snapshot } from './snapshot';
import { thinned } from './thinned';

/**
 * The snapshots that are kept once those of a new day have been taken; they go before what there was of
 * the same day.
 * @example withSnapshot(before, snapshotOf(ledger, result)).at(-1)?.day is result.asOf
 */
export function withSnapshot(
  before: readonly Snapshot[],
  today: readonly Snapshot[],
): readonly Snapshot[] {
  const days = new Set(today.map(({ day }) => day));
  return thinned([...before.filter(({ day }) => !days.has(day)), ...today]);
}
