import { civilDate, FIRST_DAY } from '../calendar/civilDate';
import type { SerialDay } from '../calendar/serialDay';
import type { BoundFit } from './boundFits';

/** A bound known no better than this many days says nothing of months. */
const WIDEST = 6;
const FEWEST_BOUNDS = 2;

/**
 * Whether buckets part on the same day of one month after the other, so that they have 28 to 31 days:
 * months of the calendar, which no number of days can say.
 * @example isByMonths(fits, asOf) is true for buckets that begin on 1 May, 1 April and 1 March
 */
export function isByMonths(fits: readonly BoundFit[], asOf: number): boolean {
  if (fits.length < FEWEST_BOUNDS) return false;
  const bounds = fits.map(({ best }) => best[0]!);
  if (bounds.some(({ from, to }) => !(to - from <= WIDEST))) return false;
  const months = bounds.map(({ from, to }) => daysOfMonths(asOf - to, asOf - from));
  return Array.from({ length: 28 }, (_, at) => at + 1).some((dayOfMonth) => {
    const parts = months.map((days) => days.find(({ day }) => day === dayOfMonth)?.month);
    return parts.every(
      (month, at) => month !== undefined && (at === 0 || month === (parts[at - 1] ?? NaN) - 1),
    );
  });
}

/** Days with their day of the month, and the months counted on from year to year. */
function daysOfMonths(from: number, to: number): readonly { day: number; month: number }[] {
  const start = Math.max(FIRST_DAY, from);
  return Array.from({ length: Math.max(0, to - start + 1) }, (_, at) => {
    const { year, month, day } = civilDate((start + at) as SerialDay);
    return { day, month: year * 12 + month };
  });
}
