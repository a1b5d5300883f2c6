import { countsOf } from './countsOf';

/** Items of the same day and bucket, counted; one array a property, the youngest day last. */
export interface AgeCells {
  readonly day: Int32Array;
  readonly place: Int16Array;
  readonly count: Int32Array;
}

/**
 * Counts items by day and bucket, so that what follows costs as many steps as there are days, not
 * items. Items without a day or a place (-1) are left out.
 * @example ageCells(Int32Array.of(5, 5), Int16Array.of(1, 1), 3).count[0] is 2
 */
export function ageCells(days: Int32Array, places: Int16Array, buckets: number): AgeCells {
  const keys = new Int32Array(days.length);
  let length = 0;
  for (let i = 0; i < days.length; i++) {
    if (days[i]! === 0 || places[i]! < 0) continue;
    keys[length++] = days[i]! * buckets + places[i]!;
  }
  const { value, count } = countsOf(keys.subarray(0, length));
  return {
    day: value.map((key) => Math.floor(key / buckets)),
    place: Int16Array.from(value, (key) => key % buckets),
    count,
  };
}
