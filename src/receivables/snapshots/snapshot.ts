import type { SerialDay } from '../calendar/serialDay';

/** Stand where the label of a bucket stands, for what is in none. */
export const CREDITS = 'Credits';
export const NO_DATE = 'No date';
export const DISPUTED = 'Disputed';

/**
 * One day's aging in one currency: a row for each account and bucket in which something stands. The rows
 * of a snapshot add up to the total of its day.
 */
export interface Snapshot {
  readonly day: SerialDay;
  /** ISO code, or null when the currency is unknown. */
  readonly currency: string | null;
  /** Key of the account, one a row; null where the accounts were added up (see `thinned`). */
  readonly accounts: readonly string[] | null;
  /** Label of the bucket as in `AgingBlock.labels`, or `CREDITS` and the like; one a row. */
  readonly buckets: readonly string[];
  /** Minor units, never 0; one a row. */
  readonly amounts: Float64Array;
}

/**
 * What a snapshot holds in all, in minor units.
 * @example snapshotTotal(snapshot) is the `total` of its trend row, unless disputes are left out
 */
export function snapshotTotal({ amounts }: Snapshot): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/**
 * What a snapshot holds in each bucket, over all accounts, in minor units; a bucket with nothing is not
 * in it.
 * @example bucketSums(snapshot).get('31-60') is 100000000
 */
export function bucketSums({ buckets, amounts }: Snapshot): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (let row = 0; row < amounts.length; row++) {
    const bucket = buckets[row] ?? '';
    sums.set(bucket, (sums.get(bucket) ?? 0) + (amounts[row] ?? 0));
  }
  return sums;
}
