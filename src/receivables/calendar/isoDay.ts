import { civilDate, toSerial } from './civilDate';
import type { SerialDay } from './serialDay';

/**
 * A serial day (1 to 2958465) as ISO 8601 text.
 * @example toIso(46112) is '2026-03-31'
 */
export function toIso(day: SerialDay): string {
  const { year, month, day: ofMonth } = civilDate(day);
  return `${year}-${twoDigits(month)}-${twoDigits(ofMonth)}`;
}

/**
 * The serial day of an ISO 8601 date `YYYY-MM-DD`; null for any other text or a day that is not in
 * the calendar.
 * @example fromIso('2026-03-31') is 46112; fromIso('31/03/2026') is null
 */
export function fromIso(text: string): SerialDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? toSerial(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
