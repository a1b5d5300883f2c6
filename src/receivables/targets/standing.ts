import { shareOf } from '../aging/overShares';
import { neededFor } from './wayBack';
import type { OverFigures, TargetLine, TargetStanding, Verdict } from './report';
import type { Target } from './target';

/** What is open at each narrow age, all of it and its contested part; minor units. */
export interface OpenByAge {
  /** An age that stands for each narrow bucket, youngest first. */
  readonly ages: readonly number[];
  /** Bounds of the export's own buckets where it came aged: at other days nothing can be parted. */
  readonly given: readonly number[] | null;
  readonly all: readonly number[];
  readonly contested: readonly number[];
  /** What is aged, with credits and what has no date. */
  readonly total: number;
  readonly totalContested: number;
}

/** Whose figures stand beside which targets. */
export interface Whose {
  readonly group: string | null;
  readonly hasOwnTargets: boolean;
  readonly accounts: number;
  readonly targets: readonly Target[];
  /** What "late" means on the sheets. */
  readonly overDays: number;
}

/**
 * The whole, or one group, beside its targets and what is late: for each what is over and what share
 * that is, in and out of dispute.
 * @example standing(open, whose).lines[0].share is 0.18
 */
export function standing(
  open: OpenByAge,
  { group, hasOwnTargets, accounts, targets, overDays }: Whose,
): TargetStanding {
  const { total } = open;
  return {
    group,
    hasOwnTargets,
    accounts,
    total,
    totalNet: total - open.totalContested,
    late: overFigures(open, overDays),
    lines: targets.map((target) => targetLine(open, target)),
  };
}

function overFigures(open: OpenByAge, overDays: number): OverFigures {
  const over = olderThan(open.all, open.ages, overDays);
  const overNet = over - olderThan(open.contested, open.ages, overDays);
  return {
    over,
    overNet,
    share: shareOf({ part: over, of: open.total }),
    shareNet: shareOf({ part: overNet, of: open.total - open.totalContested }),
  };
}

function targetLine(open: OpenByAge, target: Target): TargetLine {
  const { overDays, percent } = target;
  const figures = overFigures(open, overDays);
  const verdict = verdictOn(figures.over, open.total, percent);
  const between = open.total > 0 ? shareBetween(open, overDays) : null;
  if (between !== null) {
    const untold = { share: null, shareNet: null, needed: 0 } as const;
    return {
      ...figures,
      ...untold,
      target,
      between,
      verdict: 'not-parted',
      verdictNet: 'not-parted',
    };
  }
  return {
    ...figures,
    target,
    between,
    verdict,
    verdictNet: verdictOn(figures.overNet, open.total - open.totalContested, percent),
    needed: verdict === 'over' ? neededFor(open.total, figures.over, percent) : 0,
  };
}

/**
 * Between which shares the one over so many days lies, where a bucket of an export that came aged holds
 * that day and what stands in it may be younger or older; null where nothing does.
 */
function shareBetween(
  { ages, given, all, total }: OpenByAge,
  overDays: number,
): readonly [number, number] | null {
  if (given === null || given.includes(overDays)) return null;
  const from = Math.max(-Infinity, ...given.filter((bound) => bound < overDays));
  const to = Math.min(Infinity, ...given.filter((bound) => bound > overDays));
  const [least, most] = [olderThan(all, ages, to), olderThan(all, ages, from)];
  return least === most ? null : [least / total, most / total];
}

/**
 * What of amounts by narrow age (minor units) is older than so many days.
 * @example olderThan([5, 7, 9], [0, 30, 31], 30) is 9
 */
export function olderThan(
  amounts: readonly number[],
  ages: readonly number[],
  overDays: number,
): number {
  return amounts.reduce((sum, amount, at) => ((ages[at] ?? 0) > overDays ? sum + amount : sum), 0);
}

/**
 * Where an amount over stands beside a percentage of its total; both in minor units. Exactly the
 * percentage is within: "no more than 15 %".
 * @example verdictOn(15, 100, 15) is 'within'
 */
export function verdictOn(over: number, total: number, percent: number): Verdict {
  if (total <= 0) return total === 0 && over === 0 ? 'nothing-open' : 'in-credit';
  return neededFor(total, over, percent) > 0 ? 'over' : 'within';
}
