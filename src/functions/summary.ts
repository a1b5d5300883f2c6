import { sumItems } from '../receivables/aging/pass';
import { slotsOf } from '../receivables/aging/slots';
import type { CellValue } from '../receivables/ledger/area';
import { fromMinorUnits } from '../receivables/money/rounding';
import type { FunctionWords } from '../words/functionWords';
import type { Argument } from './cells';
import { readItems } from './items';
import { labels } from './labels';
import { Problem } from './problem';
import { readAsOf, readScheme } from './terms';

/**
 * `AGING.SUMMARY(due_dates, balances, as_of, [edges])`: a row a bucket, then credits, no date and the
 * total, each with its amount, number of items and share of the total. Of a total of zero, or of a
 * credit, nothing is a share.
 * @example summary([46081, 100, 46112, null], words)
 */
export function summary(
  [dueDates, balances, asOf, edges]: readonly Argument[],
  words: FunctionWords,
): CellValue[][] | Problem {
  const day = readAsOf(asOf, words);
  if (day instanceof Problem) return day;
  const scheme = readScheme(edges, words);
  if (scheme instanceof Problem) return scheme;
  const items = readItems({ dueDates, balances }, words);
  if (items instanceof Problem) return items;

  const slots = slotsOf(scheme.edges, 0);
  const { amounts, counts } = sumItems(items.columns, {
    asOf: day,
    slots,
    accounts: 1,
    currency: null,
    settledMode: false,
  });
  const places = [...scheme.labels, labels.credits, labels.noDate];
  const total = places.reduce((sum, _, place) => sum + amounts[place]!, 0);
  const count = places.reduce((sum, _, place) => sum + counts[place]!, 0);
  const row = (label: string, minor: number, number: number): CellValue[] => [
    label,
    fromMinorUnits(minor, items.decimals),
    number,
    total > 0 ? minor / total : '',
  ];
  return [
    [labels.bucket, labels.amount, labels.items, labels.share],
    ...places.map((label, place) => row(label, amounts[place]!, counts[place]!)),
    row(labels.total, total, count),
  ];
}
