import type { BucketScheme } from '../receivables/aging/scheme';
import { slotsOf } from '../receivables/aging/slots';
import type { FunctionWords } from '../words/functionWords';
import type { Argument, Matrix } from './cells';
import { isBlank, toMatrix } from './cells';
import { rowsBeforeItems } from './headerRow';
import { labels } from './labels';
import { placeOf } from './place';
import { Problem } from './problem';
import { readDay } from './readDay';
import { readAsOf, readScheme } from './terms';

/**
 * `AGING.BUCKET(due_dates, as_of, [edges])`: the label of each date's bucket, in the shape of the
 * dates. A cell that is no date has its own error; an empty one has no date, but below the last date of
 * a range it stays empty, so that a whole column may be given.
 * @example bucket([46081, 46112, null], words) is [['31-60']]
 */
export function bucket(
  [dueDates, asOf, edges]: readonly Argument[],
  words: FunctionWords,
): (string | Problem)[][] | Problem {
  const day = readAsOf(asOf, words);
  if (day instanceof Problem) return day;
  const scheme = readScheme(edges, words);
  if (scheme instanceof Problem) return scheme;
  const range = toMatrix(dueDates);
  const from = rowsBeforeItems(range, null, words);
  const end = rowsUpToLast(range);
  const labelOf = labeller(scheme);
  return range.map((cells, row) => {
    if (row < from || row >= end) return cells.map((cell) => (isBlank(cell) ? '' : labels.bucket));
    return cells.map((cell, column) => {
      const due = readDay(cell, words, () => placeOf(words, 'due_dates', range, row, column));
      if (due instanceof Problem) return due;
      return due === 0 ? labels.noDate : labelOf(day - due);
    });
  });
}

/** Rows to the last one that holds anything; one row alone counts even so: it is an item's. */
function rowsUpToLast(range: Matrix): number {
  let end = range.length;
  if (end === 1) return end;
  while (end > 0 && (range[end - 1] ?? []).every(isBlank)) end--;
  return end;
}

/** The slots without one of their own for "over" are the buckets. */
function labeller({ edges, labels: ofBuckets }: BucketScheme): (age: number) => string {
  const { ofAge, oldestAge } = slotsOf(edges, 0);
  return (age) => ofBuckets[ofAge[Math.max(0, Math.min(age, oldestAge))]!]!;
}
