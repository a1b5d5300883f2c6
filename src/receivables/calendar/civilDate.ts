import type { SerialDay } from './serialDay';

/** A day as people write it: month 1 to 12, day 1 to 31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** First and last day that Excel can show: 1 January 1900 and 31 December 9999. */
export const FIRST_DAY = 1 as SerialDay;
export const LAST_DAY = 2958465 as SerialDay;

/** Excel keeps Lotus 1-2-3's error of a leap year 1900, so day 60 is 29 February 1900. */
const FICTITIOUS_DAY = 60;

/** Serial 1 March 1900 = 61, counted from 1 March of year 0 of the proleptic Gregorian calendar. */
const ERA_OFFSET = 693899;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return DAYS_IN_MONTH[month - 1] ?? 0;
  // 1900 counts as a leap year here because it does in Excel.
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 || year === 1900;
  return leap ? 29 : 28;
}

/**
 * The serial day of a calendar date, or null where there is no such day between 1 January 1900 and
 * 31 December 9999. 29 February 1900 is 60, as in Excel.
 * @example toSerial(2026, 3, 31) is 46112; toSerial(2026, 2, 29) is null
 */
export function toSerial(year: number, month: number, day: number): SerialDay | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1900 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  if (year === 1900 && month <= 2) return ((month - 1) * 31 + day) as SerialDay;
  // Years that start in March put the leap day last, so months need no table.
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const yearDays = marchYear * 365 + div(marchYear, 4) - div(marchYear, 100) + div(marchYear, 400);
  return (yearDays + div(153 * marchMonth + 2, 5) + day - 1 - ERA_OFFSET) as SerialDay;
}

/**
 * The calendar date of a serial day from 1 to 2958465; outside of that the result has no meaning.
 * @example civilDate(46112) is { year: 2026, month: 3, day: 31 }
 */
export function civilDate(serial: SerialDay): CivilDate {
  if (serial <= FICTITIOUS_DAY) {
    return serial > 31
      ? { year: 1900, month: 2, day: serial - 31 }
      : { year: 1900, month: 1, day: serial };
  }
  const days = serial + ERA_OFFSET;
  const era = div(days, 146097);
  const ofEra = days - era * 146097;
  const yearOfEra = div(ofEra - div(ofEra, 1460) + div(ofEra, 36524) - div(ofEra, 146096), 365);
  const ofYear = ofEra - (365 * yearOfEra + div(yearOfEra, 4) - div(yearOfEra, 100));
  const marchMonth = div(5 * ofYear + 2, 153);
  const day = ofYear - div(153 * marchMonth + 2, 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

function div(dividend: number, divisor: number): number {
  return Math.floor(dividend / divisor);
}
