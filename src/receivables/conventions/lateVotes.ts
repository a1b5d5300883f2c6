import { NO_AGE } from '../ledger/ledger';
import { countsOf } from './countsOf';

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
  const none = NO_AGE;
  const speaking = new Int32Array(days.length);
  const early = new Int32Array(days.length);
  let spoken = 0;
  let notLate = 0;
  for (let i = 0; i < days.length; i++) {
    const day = days[i]!;
    const by = late[i]!;
    if (by === none || day === 0) continue;
    if (by === 0) early[notLate++] = day;
    else speaking[spoken++] = day + by;
  }
  const items = spoken + notLate;
  const votes = countsOf(speaking.subarray(0, spoken));
  const waiting = countsOf(early.subarray(0, notLate));
  const likeliest = [...votes.value.keys()]
    .sort((a, b) => votes.count[b]! - votes.count[a]! || a - b)
    .slice(0, 3);
  return {
    items,
    likeliest: likeliest.map((at) => votes.value[at]!),
    misfitsAt: (asOf) => {
      let fitting = votes.count[votes.value.indexOf(asOf)] ?? 0;
      waiting.value.forEach((day, at) => (fitting += day >= asOf ? waiting.count[at]! : 0));
      return items - fitting;
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
