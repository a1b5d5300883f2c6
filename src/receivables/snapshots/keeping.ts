import { civilDate } from '../calendar/civilDate';
import type { SerialDay } from '../calendar/serialDay';

/** Days, weeks and months of which the accounts are kept, the newest snapshot's own included. */
const ACCOUNT_DAYS = 7;
const ACCOUNT_WEEKS = 5;
const ACCOUNT_MONTHS = 13;
/** Every day is kept for so many days, then the last of each week, and after so many of each month. */
const EVERY_DAY = 60;
const EVERY_WEEK = 731;
/** Most rows of the detail that name an account. */
export const MOST_ROWS = 100_000;

/**
 * What of a day is kept: its accounts for as long as it is one of the last days (`recent`) or the last of
 * its week or month (`accounts`); else only its sums by bucket (`whole`).
 */
export type Keeping = 'accounts' | 'recent' | 'whole';

/**
 * What is kept of each day of which there is a snapshot, seen from the newest of them; a day that is not
 * in it goes. The last day of a period is the last of these days: nobody refreshes on every Sunday.
 * @example keepingOf([friday, saturday]).get(saturday) is 'accounts'; friday's is 'recent'
 */
export function keepingOf(days: Iterable<SerialDay>): ReadonlyMap<SerialDay, Keeping> {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const newest = sorted.at(-1);
  const kept = new Map<SerialDay, Keeping>();
  if (newest === undefined) return kept;
  sorted.forEach((day, at) => {
    const next = sorted[at + 1] ?? null;
    const endsWeek = next === null || weekOf(next) !== weekOf(day);
    const endsMonth = next === null || monthOf(next) !== monthOf(day);
    const ago = newest - day;
    if (
      (endsWeek && weekOf(newest) - weekOf(day) < ACCOUNT_WEEKS) ||
      (endsMonth && monthOf(newest) - monthOf(day) < ACCOUNT_MONTHS)
    ) {
      kept.set(day, 'accounts');
    } else if (ago < ACCOUNT_DAYS) {
      kept.set(day, 'recent');
    } else if (ago < EVERY_DAY || endsMonth || (endsWeek && ago < EVERY_WEEK)) {
      kept.set(day, 'whole');
    }
  });
  return kept;
}

/** Weeks begin on Monday; serial 2 of the 1900 system is one for every day from March 1900 on. */
function weekOf(day: SerialDay): number {
  return Math.floor((day - 2) / 7);
}

function monthOf(day: SerialDay): number {
  const { year, month } = civilDate(day);
  return year * 12 + month;
}
