import type { SerialDay } from './serialDay';

declare const moment: unique symbol;

/**
 * A day and its time as Excel holds both in one number: a serial day of the 1900 system and the part of
 * it that has passed, in whole seconds of the workbook's own clock. No time zone.
 * @example moment 46112.5 is noon of 31 March 2026
 */
export type Moment = number & { readonly [moment]: true };

const MINUTES_A_DAY = 24 * 60;
const SECONDS_A_DAY = MINUTES_A_DAY * 60;

/**
 * A number of days and parts of one as a moment, to the nearest second.
 * @example momentOf(46112.500001) is the moment 46112.5
 */
export function momentOf(days: number): Moment {
  return (Math.round(days * SECONDS_A_DAY) / SECONDS_A_DAY) as Moment;
}

/**
 * Minutes from one moment to another, with parts of one; below 0 where the other came first.
 * @example minutesBetween(momentOf(46112), momentOf(46112.5)) is 720
 */
export function minutesBetween(from: Moment, to: Moment): number {
  return (Math.round(to * SECONDS_A_DAY) - Math.round(from * SECONDS_A_DAY)) / 60;
}

/**
 * The day of a moment.
 * @example dayOf(momentOf(46112.99)) is 46112
 */
export function dayOf(at: Moment): SerialDay {
  return Math.floor(at) as SerialDay;
}

/**
 * The time of a moment, hours and minutes of 24.
 * @example timeText(momentOf(46112.5)) is '12:00'
 */
export function timeText(at: Moment): string {
  // Rounded to seconds first: a minute that has not begun is not shown.
  const minutes = Math.floor((Math.round(at * SECONDS_A_DAY) % SECONDS_A_DAY) / 60);
  return [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');
}
