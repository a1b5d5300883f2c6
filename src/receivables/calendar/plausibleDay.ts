/** The ends of 1945 and of 2100: outside them a date is hardly an open item's. */
const FIRST = 16_800;
const LAST = 73_415;

/**
 * Whether a number can be the serial day of a ledger's date, a 1904 workbook's included. A 12 in a column
 * of dates is 12 January 1900, which no open item is of.
 * @example isPlausibleDay(46_112) is true; isPlausibleDay(12) is false
 */
export function isPlausibleDay(day: number): boolean {
  return day >= FIRST && day <= LAST;
}
