import { CREDITS, DISPUTED, NO_DATE, type Snapshot } from './snapshot';

const BESIDE: readonly string[] = [CREDITS, NO_DATE, DISPUTED];

/**
 * Whether a snapshot has something in a bucket that these labels do not have: the buckets were others
 * then, and the sums of two days cannot be set beside each other.
 * @example hasOtherBuckets(snapshot, ['Current', '1-30', '31+']) is true for one with 31-60
 */
export function hasOtherBuckets({ buckets }: Snapshot, labels: readonly string[]): boolean {
  const known = new Set([...labels, ...BESIDE]);
  return buckets.some((bucket) => !known.has(bucket));
}
