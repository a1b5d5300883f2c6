import type { Edges } from '../aging/schemeOn';
import type { AgingBlock, AgingResult } from '../aging/result';
import { civilDate, toSerial } from '../calendar/civilDate';
import type { SerialDay } from '../calendar/serialDay';
import type { BlockRolls, NoRoll, Roll } from './comparison';
import { hasOtherBuckets } from './sameBuckets';
import { bucketSums, type Snapshot } from './snapshot';

/** A month end that fell on a Saturday was seen on the Friday or the Monday. */
const MOST_DAYS_BESIDE = 3;

/**
 * How much of each bucket became the next one: what is in the later bucket now by what was in the earlier
 * one a bucket's width ago. The nearest snapshot counts within three days, fewer for buckets of less than
 * three weeks; where ages are business days, so is the width. What was not due yet rolls by the width of
 * the first bucket of late items. Where buckets differ in width, or the later one has no end, debt may
 * have been there before: no rate. Nor is there one where the figures were made by other rules then.
 * @example 1,000,000 in 30-59 on 31 January, 200,000 of it in 60-89 on 28 February: a rate of 0.2
 */
export function rollRates(
  snapshots: readonly Snapshot[],
  result: AgingResult,
  edges: Edges,
  isCountedOtherwise: (day: SerialDay, currency: string | null) => boolean = () => false,
): readonly BlockRolls[] {
  return result.blocks.map((block) => ({
    currency: block.currency,
    rolls: block.labels.slice(1).map((to, at) =>
      roll(snapshots, result, {
        block,
        edges,
        ...{ from: block.labels[at] ?? '', to, at },
        isCountedOtherwise: (day) => isCountedOtherwise(day, block.currency),
      }),
    ),
  }));
}

/** From one bucket of a block to the next. */
interface Step {
  readonly block: AgingBlock;
  readonly edges: Edges;
  readonly from: string;
  readonly to: string;
  /** Position of the earlier bucket. */
  readonly at: number;
  /** Whether the figures of a day were made by other rules. */
  readonly isCountedOtherwise: (day: SerialDay) => boolean;
}

function roll(
  snapshots: readonly Snapshot[],
  result: AgingResult,
  { block, edges, from, to, at, isCountedOtherwise }: Step,
): Roll {
  const none = (reason: NoRoll, since: SerialDay | null = null): Roll => ({
    from,
    to,
    since,
    rate: null,
    reason,
  });
  const lag = edges === 'months' ? lastMonth(result.asOf) : widthIfEqual(result.edges, at);
  if (lag === null || at + 1 > result.edges.length - 1) return none('not-comparable');
  const since = nearestDay(snapshots, result, lag);
  if (since === null) return none('no-snapshot');
  const then = snapshots.find(({ day, currency }) => day === since && currency === block.currency);
  if (then === undefined) return none('nothing-then', since);
  if (hasOtherBuckets(then, block.labels)) return none('other-buckets', since);
  if (isCountedOtherwise(since)) return none('other-rules', since);
  const before = bucketSums(then).get(from) ?? 0;
  if (before <= 0) return none('nothing-then', since);
  const now = block.buckets[at + 1]?.amount ?? 0;
  return { from, to, since, rate: now / before, reason: null };
}

/** The width of the bucket after `at`, where the one at `at` is as wide; that of the first has no start. */
function widthIfEqual(edges: readonly number[], at: number): number | null {
  const width = (bucket: number) => (edges[bucket] ?? NaN) - (edges[bucket - 1] ?? NaN);
  const next = width(at + 1);
  return Number.isNaN(next) || (at > 0 && width(at) !== next) ? null : next;
}

/** Days since the same day of the month before, or its last. */
function lastMonth(asOf: SerialDay): number {
  const { year, month, day } = civilDate(asOf);
  const [ofYear, ofMonth] = month === 1 ? [year - 1, 12] : [year, month - 1];
  for (let last = day; last > 0; last--) {
    const before = toSerial(ofYear, ofMonth, last);
    if (before !== null) return asOf - before;
  }
  return day;
}

function nearestDay(
  snapshots: readonly Snapshot[],
  { asOf, rules: { dayNumber } }: AgingResult,
  lag: number,
): SerialDay | null {
  const reach = Math.min(MOST_DAYS_BESIDE, Math.floor(lag / 7));
  const ago = (day: SerialDay) =>
    dayNumber === null ? asOf - day : dayNumber(asOf) - dayNumber(day);
  const away = (day: SerialDay) => Math.abs(ago(day) - lag);
  const days = snapshots
    .map(({ day }) => day)
    .filter((day) => day < asOf && away(day) <= reach)
    .sort((a, b) => away(a) - away(b) || b - a);
  return days[0] ?? null;
}
