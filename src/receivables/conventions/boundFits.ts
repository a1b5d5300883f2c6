import type { AgeCells } from './ageCells';

/** How well one bound between two buckets fits the items, as of one day. */
export interface BoundFit {
  /** How many items a bound (days, inclusive) puts on the wrong side. */
  errorsAt(bound: number): number;
  /** The bounds with the fewest errors, as stretches in rising order; may be open below and above. */
  readonly best: readonly { readonly from: number; readonly to: number }[];
}

/**
 * For each bound between buckets how well it fits, by items' ages as of a day.
 * @example boundFits(cells, asOf, 5)[1]?.errorsAt(30) is 0 where 1-30 ends with day 30
 */
export function boundFits(cells: AgeCells, asOf: number, buckets: number): readonly BoundFit[] {
  return Array.from({ length: buckets - 1 }, (_, at) => boundFit(cells, asOf, at));
}

function boundFit({ day, place, count }: AgeCells, asOf: number, at: number): BoundFit {
  // From age `ages[i]` on, to the next one, a bound makes `errors[i]` errors.
  const ages = [-Infinity];
  const errors = [0];
  for (let i = 0; i < day.length; i++) if (place[i]! <= at) errors[0]! += count[i]!;
  // The youngest day comes last.
  for (let i = day.length - 1; i >= 0; i--) {
    const age = asOf - day[i]!;
    const by = place[i]! <= at ? -count[i]! : count[i]!;
    if (ages.at(-1) === age) errors[errors.length - 1]! += by;
    else {
      errors.push(errors.at(-1)! + by);
      ages.push(age);
    }
  }
  const fewest = Math.min(...errors);
  const best = ages.flatMap((from, i) =>
    errors[i] === fewest ? [{ from, to: (ages[i + 1] ?? Infinity) - 1 }] : [],
  );
  return {
    errorsAt: (bound) => errors[lastAtMost(ages, bound)]!,
    best,
  };
}

/** The last of rising numbers that is at most a bound. */
function lastAtMost(ages: readonly number[], bound: number): number {
  let low = 0;
  let high = ages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ages[middle]! <= bound) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** So many items must speak against a header before its bound is given up: one may be a mistake. */
const CONTRARY_ITEMS = 2;

/**
 * The bound that fits best: the header's own unless several items speak against it, then the one
 * nearest to it; without a header a round number of days where one fits.
 * @example freeBound(fit, 30) is 30 where at most one item in 1-30 is older
 */
export function freeBound({ errorsAt, best }: BoundFit, headed: number | null): number {
  const fewest = errorsAt(best[0]!.from);
  if (headed !== null && errorsAt(headed) - fewest < CONTRARY_ITEMS) return headed;
  const candidates = best.map((range) => within(range, headed));
  if (headed === null) return candidates[0]!;
  return candidates.reduce((a, b) => (Math.abs(b - headed) < Math.abs(a - headed) ? b : a));
}

function within({ from, to }: { from: number; to: number }, wanted: number | null): number {
  const least = Number.isFinite(from) ? from : Number.isFinite(to) ? to : 0;
  const most = Number.isFinite(to) ? to : least;
  if (wanted !== null) return Math.min(Math.max(wanted, from), to);
  for (const step of [30, 5]) {
    const round = Math.ceil(least / step) * step;
    if (round <= most) return round;
  }
  return least;
}
