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
 * The age slots added up to buckets: the pass parts them at day 0 and at the days over too.
 * @example inBuckets(aged).amounts[0] is what the first account has in its first bucket
 */
export function inBuckets({ accounts, scheme, slots, sums }: AgedItems): BucketSums {
  const buckets = scheme.labels.length;
  const places = buckets + 2;
  const placeOf = [...slots.bucketOf, buckets, buckets + 1];
  const amounts = new Float64Array(accounts.length * places);
  const counts = new Int32Array(places);
  placeOf.forEach((place, slot) => {
    counts[place]! += sums.counts[slot]!;
    for (let account = 0; account < accounts.length; account++) {
      amounts[account * places + place]! += sums.amounts[account * slots.width + slot]!;
    }
  });
  return { places, amounts, counts };
}
