import type { AgedItems } from './ageItems';

/** What each place holds: the buckets, and after them credits and what has no date. */
export interface BucketSums {
  readonly places: number;
  /** Minor units; for each account a stretch of `places` numbers. */
  readonly amounts: Float64Array;
  /** Number of items in each place. */
  readonly counts: Int32Array;
}

/**
 * The slots of the pass added up to buckets, credits and no date, as the credits' place asks.
 * @example inBuckets(aged).amounts[0] is what the first account has in its first bucket
 */
export function inBuckets({ accounts, slots, sums }: AgedItems): BucketSums {
  const parts = [...slots.parts.buckets, slots.parts.credits, slots.parts.noDate];
  const places = parts.length;
  const amounts = new Float64Array(accounts.length * places);
  const counts = new Int32Array(places);
  parts.forEach((part, place) => {
    for (const slot of part.counts) counts[place]! += sums.counts[slot]!;
    for (const slot of part.amounts) {
      for (let account = 0; account < accounts.length; account++) {
        amounts[account * places + place]! += sums.amounts[account * slots.width + slot]!;
      }
    }
  });
  return { places, amounts, counts };
}
