import { civilDate, toSerial } from '../calendar/civilDate';
import type { SerialDay } from '../calendar/serialDay';
import { bucketLabels, type BucketScheme } from './scheme';

/** Upper bounds of buckets in days, each inclusive; or months of the calendar, which follow the day. */
export type Edges = readonly number[] | 'months';

/** Stable from month to month, so that formulas which look them up stay right; sheets have words for them. */
export const MONTH_LABELS = ['This month', '1 month', '2 months', '3 months', 'Older'] as const;

/**
 * The buckets as of a day: months of the calendar come to days only there. The month of the day holds
 * what is still to come as well.
 * @example schemeOn('months', asOf).edges is [29, 60, 88, 119] on 30 April 2019
 */
export function schemeOn(edges: Edges, asOf: SerialDay): BucketScheme {
  if (edges !== 'months') return { edges, labels: bucketLabels(edges) };
  const { year, month } = civilDate(asOf);
  const starts = MONTH_LABELS.slice(0, -1).map((_, back) => firstOf(year, month - back));
  return { edges: starts.map((start) => asOf - start), labels: MONTH_LABELS };
}

/** The first day of a month, which may be counted back over the turn of a year. */
function firstOf(year: number, month: number): number {
  const months = year * 12 + month - 1;
  return toSerial(Math.floor(months / 12), (months % 12) + 1, 1) ?? 1;
}
