import type { BucketScheme } from '../receivables/aging/scheme';
import { schemeOn } from '../receivables/aging/schemeOn';
import type { FunctionWords } from '../words/functionWords';
import type { Argument } from './cells';
import { isBlank, toMatrix } from './cells';
import { filledRows } from './filledRows';
import { rowsBeforeItems } from './rowsBeforeItems';
import { labels } from './labels';
import { placeOf } from './place';
import { Problem } from './problem';
import { readDay } from './readDay';
import { readHolidays } from './options';
import { readAsOf, readEdges } from './terms';

/**
 * `AGING.BUCKET(due_dates, as_of, [edges], [holidays])`: the label of each date's bucket, in the shape of the
 * dates, down to the last row that holds anything, so that a whole column may be given. A cell that is
 * no date has its own error; an empty one has no date.
 * @example bucket([46081, 46112, null], words) is [['31-60']]
 */
export function bucket(
  [dueDates, asOf, edges, holidays]: readonly Argument[],
  words: FunctionWords,
): (string | Problem)[][] | Problem {
  const day = readAsOf(asOf, words);
  if (day instanceof Problem) return day;
  const read = readEdges(edges, words);
  if (read instanceof Problem) return read;
  const numbered = readHolidays(holidays, words);
  if (numbered instanceof Problem) return numbered;
  const scheme = schemeOn(read, day);
  // Months are months of the calendar, so their days all count.
  const numberOf = (read === 'months' ? null : numbered) ?? ((one: number) => one);
  const range = toMatrix(dueDates);
  const from = rowsBeforeItems(range, null, words);
  const labelOf = labeller(scheme);
  const filled = filledRows([range]);
  // An answer cannot be empty: where nothing stands in the range, one blank row is left.
  return range.slice(0, Math.max(1, filled)).map((cells, row) => {
    if (row < from || filled === 0)
      return cells.map((cell) => (isBlank(cell) ? '' : labels.bucket));
    return cells.map((cell, column) => {
      const due = readDay(cell, words, () => placeOf(words, 'due_dates', range, row, column));
      if (due instanceof Problem) return due;
      return due === 0 ? labels.noDate : labelOf(numberOf(day) - numberOf(due));
    });
  });
}

/** Straight from the edges: to lay out slots for every age would cost a single cell more than all else. */
function labeller({ edges, labels: ofBuckets }: BucketScheme): (age: number) => string {
  return (age) => ofBuckets[edges.findIndex((edge) => age <= edge)] ?? ofBuckets.at(-1)!;
}
