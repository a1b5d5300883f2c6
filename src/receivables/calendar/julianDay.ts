import { toSerial } from './civilDate';
import type { SerialDay } from './serialDay';

/** 1 January 2000 and the last day of 2099 in that form; as days of Excel they lie after 2173. */
const FIRST = 100_001;
const LAST = 199_365;

/**
 * The day behind a number as JD Edwards stores dates: century, year and day of the year, `126090` being
 * the 90th day of 2026. Null for any other number, and for days before 2000.
 * @example julianDay(126090) is 46112, 31 March 2026; julianDay(46112) is null
 */
export function julianDay(value: number): SerialDay | null {
  if (!Number.isInteger(value) || value < FIRST || value > LAST) return null;
  const year = 1900 + Math.floor(value / 1000);
  const ofYear = value % 1000;
  const first = toSerial(year, 1, 1);
  const last = toSerial(year, 12, 31);
  if (first === null || last === null || ofYear < 1) return null;
  const day = first + ofYear - 1;
  return day <= last ? (day as SerialDay) : null;
}
