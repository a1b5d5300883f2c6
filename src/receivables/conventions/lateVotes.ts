import { NO_AGE } from '../ledger/ledger';

/** What the days late in an export say of its as-of day. */
export interface LateVotes {
  /** Items that have days late. */
  readonly items: number;
  /** The as-of days that most items speak for, three at most. */
  readonly likeliest: readonly number[];
  /** How many items have other days late than an as-of day gives them. */
  misfitsAt(asOf: number): number;
}

/**
 * Counts for which as-of day the items speak: an item's day and its days late make one.
 * @example lateVotes(days, late).likeliest[0] is 43982
 */
export function lateVotes(days: Int32Array, late: Int32Array): LateVotes {
  const votes = new Map<number, number>();
  const notLate = new Map<number, number>();
  let items = 0;
  days.forEach((day, i) => {
    const by = late[i]!;
    if (by === NO_AGE || day === 0) return;
    items++;
    const [counts, of] = by === 0 ? [notLate, day] : [votes, day + by];
    counts.set(of, (counts.get(of) ?? 0) + 1);
  });
  const likeliest = [...votes].sort(([a, m], [b, n]) => n - m || a - b).slice(0, 3);
  return {
    items,
    likeliest: likeliest.map(([day]) => day),
    misfitsAt: (asOf) => {
      let fitting = 0;
      for (const [day, count] of notLate) fitting += day >= asOf ? count : 0;
      return items - fitting - (votes.get(asOf) ?? 0);
    },
  };
}

/**
 * Whether an item's days late are those that an as-of day gives it; many systems write 0 for all that
 * is not late yet.
 * @example isLateBy(0, 43990, 43982) is true
 */
export function isLateBy(late: number, day: number, asOf: number): boolean {
  return late === asOf - day || (late === 0 && day >= asOf);
}
