/** Whole numbers in rising order, and how many there are of each. */
export interface Counts {
  readonly value: Int32Array;
  readonly count: Int32Array;
}

/** Up to so many numbers from the least to the greatest, a counter for each costs nothing. */
const FREE_SPAN = 65_536;

/**
 * Counts whole numbers: by a counter each where they lie close together, as days do, else by sorting.
 * @example countsOf(Int32Array.of(7, 5, 7)) is { value: [5, 7], count: [1, 2] }
 */
export function countsOf(numbers: Int32Array): Counts {
  let least = Infinity;
  let greatest = -Infinity;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!;
    if (number < least) least = number;
    if (number > greatest) greatest = number;
  }
  const span = greatest - least + 1;
  if (span > Math.max(FREE_SPAN, numbers.length * 4)) return countsOfSorted(numbers.slice().sort());
  const counters = new Int32Array(Math.max(0, span));
  for (let i = 0; i < numbers.length; i++) counters[numbers[i]! - least]!++;
  let found = 0;
  for (let at = 0; at < counters.length; at++) if (counters[at] !== 0) found++;
  const value = new Int32Array(found);
  const count = new Int32Array(found);
  for (let at = 0, to = 0; at < counters.length; at++) {
    if (counters[at] === 0) continue;
    value[to] = at + least;
    count[to++] = counters[at]!;
  }
  return { value, count };
}

function countsOfSorted(sorted: Int32Array): Counts {
  const value = new Int32Array(sorted.length);
  const count = new Int32Array(sorted.length);
  let found = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i > 0 && sorted[i] === sorted[i - 1]) count[found - 1]!++;
    else {
      value[found] = sorted[i]!;
      count[found++] = 1;
    }
  }
  return { value: value.slice(0, found), count: count.slice(0, found) };
}
