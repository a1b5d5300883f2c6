import { schemeOn } from '../aging/schemeOn';
import { FIRST_DAY, LAST_DAY } from '../calendar/civilDate';
import type { Ledger } from '../ledger/ledger';
import type { Basis, Settings } from '../settings/settings';
import { ageCells, type AgeCells } from './ageCells';
import { boundFits, freeBound, type BoundFit } from './boundFits';
import { bucketLayouts, type BucketLayout } from './bucketLayout';
import { fittingDays, isMonthEnd, likeliestDays } from './fittingDays';
import { headedBounds } from './headedBounds';
import { lateVotes, type LateVotes } from './lateVotes';
import { basesOf, daysBy, type ShownAges } from './shownAges';

/** How far an explanation keeps to the headers: all of them, a known reading of them, or not. */
export type Keeping = 'as-headed' | 'known-reading' | 'free';

/** The buckets of an explanation. */
export interface ExplainedBuckets {
  readonly layout: BucketLayout;
  /** Upper bounds in days, each inclusive. */
  readonly edges: readonly number[];
  readonly fits: readonly BoundFit[];
  readonly keeping: Keeping;
}

/** A way of ageing that may be that of an export. */
export interface Explanation {
  readonly basis: Basis;
  readonly asOf: number;
  /** Null where only days late are given. */
  readonly buckets: ExplainedBuckets | null;
  /** Items that it puts elsewhere, and documents dated after its as-of day. */
  readonly misfits: number;
  /** Whether days late speak for its as-of day. */
  readonly isDayGiven: boolean;
}

/** What a person has set here; of equally good explanations it is the likelier one. */
export type RuleSet = Pick<Settings, 'asOf' | 'basis' | 'edges'>;

/**
 * All that explains an export's ages about as well as anything, best first: the fewest misfits, then
 * what keeps to the headers, then what is set here already, the basis that the buckets are made for, an
 * as-of day soon after the newest document, an end of a month, due before invoice before posting date.
 * @example explanations(ledger, shown, null)[0]?.basis is 'due'
 */
export function explanations(
  ledger: Ledger,
  shown: ShownAges,
  set: RuleSet | null,
): readonly Explanation[] {
  const bases = basesOf(ledger, shown);
  const all = bases.flatMap((basis) => ofBasis(ledger, shown, basis, set));
  const rank = (a: Explanation, b: Explanation) =>
    a.misfits - b.misfits ||
    keepingRank(a) - keepingRank(b) ||
    flag(!isSet(a, set)) - flag(!isSet(b, set)) ||
    flag(!isMadeFor(a, ledger)) - flag(!isMadeFor(b, ledger)) ||
    flag(isOld(a, shown)) - flag(isOld(b, shown)) ||
    flag(!isMonthEnd(a.asOf)) - flag(!isMonthEnd(b.asOf)) ||
    bases.indexOf(a.basis) - bases.indexOf(b.basis) ||
    a.asOf - b.asOf;
  return all.sort(rank);
}

/**
 * Whether one explanation is as good as another.
 * @example isAsGood(second, first) where both leave 3 misfits and keep to all headers
 */
export function isAsGood(one: Explanation, other: Explanation): boolean {
  return one.misfits === other.misfits && keepingRank(one) === keepingRank(other);
}

const KEEPINGS: readonly Keeping[] = ['as-headed', 'known-reading', 'free'];

function keepingRank({ buckets }: Explanation): number {
  return buckets === null ? 0 : KEEPINGS.indexOf(buckets.keeping);
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}

function isSet({ basis, asOf, buckets }: Explanation, set: RuleSet | null): boolean {
  if (set === null || set.basis !== basis || set.asOf !== asOf) return false;
  return buckets === null || buckets.edges.join() === schemeOn(set.edges, set.asOf).edges.join();
}

/** A bucket of what is not yet due, and days late, are made for due dates; `0-30` first is not. */
function isMadeFor({ basis, buckets }: Explanation, { head }: Ledger): boolean {
  const beginsAtToday = buckets !== null && (head.buckets[0]?.from ?? null) !== null;
  return (basis === 'due') !== beginsAtToday;
}

/** Exports are made soon after the last document: less than a month's terms. */
const SOON = 25;

function isOld({ asOf }: Explanation, { newest }: ShownAges): boolean {
  return newest !== 0 && asOf - newest > SOON;
}

function ofBasis(
  ledger: Ledger,
  shown: ShownAges,
  basis: Basis,
  set: RuleSet | null,
): readonly Explanation[] {
  const days = daysBy(ledger, shown.item, basis);
  const votes = lateVotes(days, shown.late);
  const layouts = bucketLayouts(ledger.head.buckets, shown, days, basis === 'due');
  if (layouts.length === 0)
    return votes.likeliest.map((asOf) => byDaysLate(basis, asOf, votes, shown));
  const found = layouts
    .map((layout) => ofLayout(layout, { basis, days, votes, shown, set }))
    .filter(({ length }) => length > 0);
  if (found.length === 0) return [];
  const best = found.map((each) => each.reduce(better));
  // A later layout must be better than the ones before it, not only as good.
  const chosen = best.reduce((a, b) => (better(a, b) === a ? a : b));
  return found[best.indexOf(chosen)] ?? [];
}

function better(a: Explanation, b: Explanation): Explanation {
  const by = a.misfits - b.misfits || keepingRank(a) - keepingRank(b);
  return by <= 0 ? a : b;
}

function byDaysLate(basis: Basis, asOf: number, votes: LateVotes, shown: ShownAges): Explanation {
  const misfits = votes.misfitsAt(asOf) + documentsAfter(shown, asOf);
  return { basis, asOf, buckets: null, misfits, isDayGiven: true };
}

interface BasisEvidence {
  readonly basis: Basis;
  readonly days: Int32Array;
  readonly votes: LateVotes;
  readonly shown: ShownAges;
  readonly set: RuleSet | null;
}

function ofLayout(
  layout: BucketLayout,
  { basis, days, votes, shown, set }: BasisEvidence,
): readonly Explanation[] {
  const cells = ageCells(days, layout.places, layout.headers.length);
  const variants = headedBounds(layout.ends);
  const isHeaded = layout.ends.some((end) => end !== null);
  const swept = !isHeaded
    ? []
    : variants.flatMap((bounds) =>
        fittingDays(cells, bounds, shown.documents).flatMap((range) =>
          likeliestDays(range, shown.newest, set?.asOf ?? null),
        ),
      );
  const asOfs = [...new Set([...votes.likeliest, ...swept])].filter(
    (day) => day >= FIRST_DAY && day <= LAST_DAY,
  );
  return asOfs.flatMap((asOf) => {
    const fits = boundFits(cells, asOf, layout.headers.length);
    const isDayGiven = votes.likeliest.includes(asOf);
    const others = votes.misfitsAt(asOf) + documentsAfter(shown, asOf);
    const explained = (bounds: readonly (number | null)[], keeping: Keeping): Explanation => {
      const edges = rising(fits.map((fit, at) => bounds[at] ?? freeBound(fit, null)));
      const misfits = others + misplaced(cells, asOf, edges);
      return { basis, asOf, buckets: { layout, edges, fits, keeping }, misfits, isDayGiven };
    };
    const free = fits.map((fit, at) => freeBound(fit, layout.ends[at] ?? null));
    return [
      ...variants.map((bounds, at) => explained(bounds, at === 0 ? 'as-headed' : 'known-reading')),
      explained(free, 'free'),
    ];
  });
}

function documentsAfter({ documents: { day, count } }: ShownAges, asOf: number): number {
  let after = 0;
  for (let at = day.length - 1; at >= 0 && day[at]! > asOf; at--) after += count[at]!;
  return after;
}

function rising(edges: readonly number[]): readonly number[] {
  let before = -Infinity;
  return edges.map((edge) => (before = Math.max(edge, before + 1)));
}

function misplaced(
  { day, place, count }: AgeCells,
  asOf: number,
  edges: readonly number[],
): number {
  let misfits = 0;
  for (let i = 0; i < day.length; i++) {
    if (placeOfAge(asOf - day[i]!, edges) !== place[i]) misfits += count[i]!;
  }
  return misfits;
}

/**
 * The bucket of an age; edges belong to the bucket below them.
 * @example placeOfAge(30, [0, 30]) is 1
 */
export function placeOfAge(age: number, edges: readonly number[]): number {
  let place = 0;
  while (place < edges.length && age > edges[place]!) place++;
  return place;
}
