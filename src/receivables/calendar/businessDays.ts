/** Numbers a day (a serial) so that the difference of two numbers is the business days between them. */
export type DayNumber = (day: number) => number;

const BUSINESS_DAYS_A_WEEK = 5;
/** Keeps the number of a day above 0 however many holidays there are, because 0 means no date. */
const FIRST = 1_000_000;

/**
 * Counts Mondays to Fridays that are no holidays. From one day to a later one it is the number of them
 * after the first day up to the second, as Excel's NETWORKDAYS without the first day; backwards it is
 * negative.
 * @example businessDays([])(46115) - businessDays([])(46112) is 3, Tuesday to Friday
 */
export function businessDays(holidays: readonly number[]): DayNumber {
  const free = Int32Array.from(new Set(holidays.filter(isWeekday))).sort();
  return (day) => {
    // Serial 7 is a Saturday, so the remainder counts from Saturday 0 to Friday 6.
    const ofWeek = Math.max(0, (day % 7) - 1);
    return FIRST + Math.floor(day / 7) * BUSINESS_DAYS_A_WEEK + ofWeek - upTo(free, day);
  };
}

function isWeekday(day: number): boolean {
  return day % 7 > 1;
}

/** How many of these rising days are on or before a day. */
function upTo(days: Int32Array, day: number): number {
  let from = 0;
  let to = days.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (days[middle]! <= day) from = middle + 1;
    else to = middle;
  }
  return from;
}
