import { wholeScheme } from '../aging/scheme';
import type { SerialDay } from '../calendar/serialDay';
import { NO_AGE, NO_BUCKET, type Ledger } from '../ledger/ledger';
import type { Basis } from '../settings/settings';
import { isByMonths } from './isByMonths';
import { compareItems, type Comparison } from './compareItems';
import { explanations, isAsGood, type Explanation, type RuleSet } from './explanations';
import { shownAges, type ShownAges } from './shownAges';

/** A way of ageing: from which date, to which day, and where the buckets part. */
export interface AgingRule {
  readonly basis: Basis;
  readonly asOf: SerialDay;
  /** Upper bounds in days, each inclusive, as `Settings.edges`; null where only days late are given. */
  readonly edges: readonly number[] | null;
}

/** An item whose exported bucket or days late the convention does not give. */
export interface ConventionMisfit {
  /** Index into `Ledger.items`. */
  readonly item: number;
  /** What the export says: a bucket's header, or days; '' where it says nothing. */
  readonly exported: string;
  /** What the convention gives; '' where it gives the item no age. */
  readonly ours: string;
}

/** Why a system's ageing cannot be put into settings. */
export type ConventionObstacle =
  /** An amount stands in two buckets at once: 30 in 1-30 and in 30-60. */
  | 'overlapping-buckets'
  /** The buckets are months of the calendar, of 28 to 31 days. */
  | 'calendar-months'
  /** No rule gives nearly all of the rows. */
  | 'too-many-misfits'
  /** The bounds are none that the settings take: below -1, too many, not rising. */
  | 'bounds-unusable';

/** Where a bucket of the export ends: the one bound that tells products apart. */
export interface ConventionBound {
  /** The bucket's header. */
  readonly header: string;
  /** Its last day. */
  readonly day: number;
  /** Whether it is the day that the header names. */
  readonly isAsHeaded: boolean;
  /** Whether items of that age prove it; else it is by the header alone. */
  readonly isProven: boolean;
}

/** How the system that made an export ages, as its own bucket or days-late columns prove it. */
export interface ExportConvention extends AgingRule {
  /** Of the first bucket that is past due and ends; null without buckets. */
  readonly bound: ConventionBound | null;
  /** Items that could be compared. */
  readonly compared: number;
  /** Items with a date and a debit that the export puts in none of its buckets. */
  readonly inNone: number;
  readonly misfits: readonly ConventionMisfit[];
  /** True where other bases, days or bounds explain the export as well. */
  readonly isAmbiguous: boolean;
  /** The other explanations, likeliest first, three at most. */
  readonly others: readonly AgingRule[];
  /** Why it cannot be adopted; null where it can. */
  readonly obstacle: ConventionObstacle | null;
}

/** So few items prove no bound. */
const FEWEST = 5;
const MOST_OTHERS = 3;
/** A rule that leaves more than this share of the items is none, but for a few rows of a short list. */
const TOLERATED_SHARE = 0.02;
const TOLERATED_ROWS = 3;
const TOLERATED_SHARE_OF_FEW = 0.2;

/**
 * How the system that made an export ages: the basis, the as-of day and the bounds that give its own
 * buckets or days late, with the items that they do not give. What is set here already goes before
 * equally good explanations. Null where the export shows no ages, or nothing tells which days they mean.
 * @example exportConvention(ledger)?.edges is [0, 30, 60, 90]
 */
export function exportConvention(
  ledger: Ledger,
  set: RuleSet | null = null,
): ExportConvention | null {
  const shown = shownAges(ledger);
  if (shown === null) return null;
  const both = found(ledger, shown, set);
  if (both === null || both.obstacle !== 'too-many-misfits') return both;
  // Days late and buckets may not mean the same: each may be explained alone.
  const { bucket, late } = shown;
  const byBuckets = { ...shown, late: late.map(() => NO_AGE) };
  const byDaysLate = { ...shown, bucket: bucket.map(() => NO_BUCKET) };
  const alone = [byBuckets, byDaysLate]
    .map((part) => found(ledger, part, set))
    .find((convention) => convention?.obstacle === null);
  return alone ?? both;
}

function found(ledger: Ledger, shown: ShownAges, set: RuleSet | null): ExportConvention | null {
  const [best, ...rest] = explanations(ledger, shown, set);
  if (best === undefined) return null;
  const comparison = compareItems(ledger, shown, best);
  const rule = ruleOf(best);
  const asGood = unlike(rule, rest.filter((other) => isAsGood(other, best)).map(ruleOf));
  // Another date matters more than another day.
  const others = [
    ...asGood.filter(({ basis }) => basis !== rule.basis),
    ...asGood.filter(({ basis }) => basis === rule.basis),
  ];
  const isUndated = best.buckets?.keeping === 'free' && !best.isDayGiven;
  return {
    ...rule,
    bound: boundOf(best, comparison.compared),
    compared: comparison.compared,
    inNone: comparison.inNone,
    misfits: comparison.misfits,
    isAmbiguous: others.length > 0 || isUndated,
    others: others.slice(0, MOST_OTHERS),
    obstacle: obstacleOf(best, comparison),
  };
}

function ruleOf({ basis, asOf, buckets }: Explanation): AgingRule {
  return { basis, asOf: asOf as SerialDay, edges: buckets?.edges ?? null };
}

function unlike(rule: AgingRule, rules: readonly AgingRule[]): readonly AgingRule[] {
  const keyOf = ({ basis, asOf, edges }: AgingRule) => `${basis} ${asOf} ${edges?.join() ?? ''}`;
  const seen = new Set([keyOf(rule)]);
  return rules.filter((other) => !seen.has(keyOf(other)) && seen.add(keyOf(other)).size > 0);
}

function boundOf({ buckets }: Explanation, compared: number): ConventionBound | null {
  if (buckets === null) return null;
  const { layout, edges, fits } = buckets;
  const at = edges.findIndex((edge, i) => edge > 0 && layout.headers[i] !== '');
  const day = edges[at];
  const fit = fits[at];
  if (day === undefined || fit === undefined) return null;
  const isAsHeaded = layout.ends[at] === day;
  // An item on the day itself proves a header right; one on the day after proves it wrong.
  const beside = isAsHeaded ? day - 1 : day + 1;
  const isProven = compared >= FEWEST && fit.errorsAt(beside) > fit.errorsAt(day);
  return { header: layout.headers[at] ?? '', day, isAsHeaded, isProven };
}

function obstacleOf(
  { asOf, buckets }: Explanation,
  { compared, misfits, overlapping }: Comparison,
): ConventionObstacle | null {
  if (overlapping) return 'overlapping-buckets';
  const few = Math.min(TOLERATED_ROWS, compared * TOLERATED_SHARE_OF_FEW);
  const isTolerable = misfits.length <= Math.max(compared * TOLERATED_SHARE, few);
  if (buckets === null) return isTolerable ? null : 'too-many-misfits';
  const { keeping, fits, edges } = buckets;
  if ((!isTolerable || keeping === 'free') && isByMonths(fits, asOf)) return 'calendar-months';
  if (!isTolerable) return 'too-many-misfits';
  return 'scheme' in wholeScheme(edges) ? null : 'bounds-unusable';
}
