const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of Excel's 1900 system, right for every day from 1 March 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * The number that Excel stores for a calendar day.
 * @example serialDay('2026-03-31') is 46112
 */
export function serialDay(iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - DAY_ZERO) / MILLISECONDS_A_DAY;
}

/**
 * The calendar day of a serial number.
 * @example isoDay(46112) is '2026-03-31'
 */
export function isoDay(serial: number): string {
  return new Date(DAY_ZERO + serial * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
