import type { CellValue } from '../receivables/ledger/area';
import { fromMinorUnits } from '../receivables/money/rounding';
import type { FunctionWords } from '../words/functionWords';
import { ageItems } from './ageItems';
import type { Argument } from './cells';
import { inBuckets } from './inBuckets';
import { labels } from './labels';
import { Problem } from './problem';

/**
 * `AGING.SUMMARY(due_dates, balances, as_of, [edges], [credits], [holidays])`: a row a bucket, then
 * credits, no date and the total, each with its amount, number of items and share of the total. Of a
 * total of zero, or of a credit, nothing is a share.
 * @example summary([46081, 100, 46112, null], words)
 */
export function summary(
  [dueDates, balances, asOf, edges, credits, holidays]: readonly Argument[],
  words: FunctionWords,
): CellValue[][] | Problem {
  const aged = ageItems({ dueDates, balances, asOf, edges, credits, holidays }, words);
  if (aged instanceof Problem) return aged;
  const { amounts, counts } = inBuckets(aged);
  const places = [...aged.scheme.labels, labels.credits, labels.noDate];
  const total = places.reduce((sum, _, place) => sum + amounts[place]!, 0);
  const count = places.reduce((sum, _, place) => sum + counts[place]!, 0);
  const row = (label: string, minor: number, number: number): CellValue[] => [
    label,
    fromMinorUnits(minor, aged.decimals),
    number,
    total > 0 ? minor / total : '',
  ];
  return [
    [labels.bucket, labels.amount, labels.items, labels.share],
    ...places.map((label, place) => row(label, amounts[place]!, counts[place]!)),
    row(labels.total, total, count),
  ];
}
