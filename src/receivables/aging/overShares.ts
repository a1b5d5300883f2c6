import type { AgingBlock } from './result';

/** A part of a total, both in minor units. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** What is over, as a share of what is open, with and without what is disputed. */
export interface OverShares {
  /** Contested parts are in both, also where they have their own column or are left out. */
  readonly gross: Share;
  /** Contested parts are in neither. */
  readonly net: Share;
}

/**
 * What is over as a share, gross and net of dispute, alike in every dispute mode. Credits count in
 * the total as far as they are aged, and lessen what is over where they are aged by their own date.
 * @example overShares(block).net is { part: 49600, of: 100400 }
 */
export function overShares({
  over,
  overNetOfDispute,
  total,
  disputed,
  notAged,
}: AgingBlock): OverShares {
  const leftOut = notAged.find(({ cause }) => cause === 'disputed')?.tally.amount ?? 0;
  const of = total.amount + leftOut;
  return {
    gross: { part: over.amount, of },
    net: { part: overNetOfDispute, of: of - disputed.amount },
  };
}

/**
 * A part of a total, 0.134 for 13.4 %; null where the total is nothing or a credit, because that share says
 * nothing.
 * @example shareOf({ part: 15, of: 100 }) is 0.15
 */
export function shareOf({ part, of }: Share): number | null {
  return of > 0 ? part / of : null;
}

/**
 * A share in percent; null where there is nothing, or only a credit, to be a share of.
 * @example percentOf({ part: 134, of: 1000 }) is 13.4
 */
export function percentOf(share: Share): number | null {
  const found = shareOf(share);
  return found === null ? null : found * 100;
}
