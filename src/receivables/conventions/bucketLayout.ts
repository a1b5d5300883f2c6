import { headedEnd } from '../aging/givenScheme';
import type { BucketColumn } from '../ledger/headers/bucketColumn';
import { NO_BUCKET } from '../ledger/ledger';
import type { ShownAges } from './shownAges';

/**
 * The buckets of an export in a row without a gap: its own, and where it leaves out what is younger or
 * older than they reach, one for that too.
 */
export interface BucketLayout {
  /** Header of each; '' for what the export puts in none of its buckets. */
  readonly headers: readonly string[];
  /** Last day of each but the last by its header, or the next one's; null where neither says. */
  readonly ends: readonly (number | null)[];
  /** Where each compared item stands; -1 for those that cannot be compared. */
  readonly places: Int16Array;
}

/**
 * The layouts that an export may mean, likeliest first. An item in none of its buckets stands before
 * them or after them; where there is no such item, a first header `0-30` may still begin at 0, and hold
 * what is younger too.
 * @example bucketLayouts(buckets, shown, days, true)[0]?.ends is [0, 30, 60, 90]
 */
export function bucketLayouts(
  buckets: readonly BucketColumn[],
  { bucket }: ShownAges,
  days: Int32Array,
  byDueDate: boolean,
): readonly BucketLayout[] {
  if (buckets.length === 0 || bucket.every((at) => at === NO_BUCKET)) return [];
  const sides = sidesOf(buckets, bucket, days);
  const begin = (buckets[0]?.from ?? null) === null ? null : buckets[0]!.from! - 1;
  const end = buckets.at(-1)?.to ?? null;
  const before = choices(begin, sides.includes(BEFORE), byDueDate && (begin ?? 1) <= 0);
  const after = choices(end, sides.includes(AFTER), true);
  return before.flatMap((hasBefore) =>
    after.map((hasAfter): BucketLayout => {
      const shift = hasBefore ? 1 : 0;
      const places = bucket.map((at, i) => {
        if (at >= 0) return at + shift;
        if (sides[i] === BEFORE && hasBefore) return 0;
        return sides[i] === AFTER && hasAfter ? buckets.length + shift : -1;
      });
      const ends = buckets.slice(0, -1).map((_, at) => headedEnd(buckets, at));
      const headers = buckets.map(({ header }) => header);
      return {
        headers: [...(hasBefore ? [''] : []), ...headers, ...(hasAfter ? [''] : [])],
        ends: [...(hasBefore ? [begin] : []), ...ends, ...(hasAfter ? [end] : [])],
        places,
      };
    }),
  );
}

/** Whether a bucket of what the export leaves out is put on a side, the likelier choice first. */
function choices(bound: number | null, leavesOut: boolean, isLikely: boolean): readonly boolean[] {
  if (bound === null) return [false];
  if (leavesOut) return [true];
  return isLikely ? [true, false] : [false, true];
}

const BEFORE = 1;
const AFTER = 2;

/** On which side of the buckets an item in none of them stands: younger than the middle of the first,
 * or older than that of the last; 0 for all other items. */
function sidesOf(
  buckets: readonly BucketColumn[],
  bucket: Int16Array,
  days: Int32Array,
): Uint8Array {
  // Most exports leave no item out, and then nothing need be looked for.
  if (!bucket.includes(NO_BUCKET)) return new Uint8Array(bucket.length);
  const held = buckets.map((_, at) => days.filter((day, i) => bucket[i] === at && day !== 0));
  const filled = held.filter(({ length }) => length > 0);
  const youngest = middle(filled[0]?.sort());
  const oldest = middle(filled.at(-1)?.sort());
  return Uint8Array.from(bucket, (at, i) => {
    const day = days[i]!;
    if (at !== NO_BUCKET || day === 0) return 0;
    if (day > youngest) return BEFORE;
    return day < oldest ? AFTER : 0;
  });
}

function middle(days: Int32Array = new Int32Array()): number {
  return days[days.length >> 1] ?? 0;
}
