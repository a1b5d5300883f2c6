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
  const keys = new Float64Array(days.length);
  let kept = 0;
  for (let i = 0; i < days.length; i++) {
    if (days[i]! !== 0 && places[i]! >= 0) keys[kept++] = days[i]! * buckets + places[i]!;
  }
  const sorted = keys.subarray(0, kept).sort();
  const day: number[] = [];
  const place: number[] = [];
  const count: number[] = [];
  for (let i = 0; i < kept; i++) {
    if (i > 0 && sorted[i] === sorted[i - 1]) {
      count[count.length - 1]!++;
      continue;
    }
    day.push(Math.floor(sorted[i]! / buckets));
    place.push(sorted[i]! % buckets);
    count.push(1);
  }
  return {
    day: Int32Array.from(day),
    place: Int16Array.from(place),
    count: Int32Array.from(count),
  };
}
