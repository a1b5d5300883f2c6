import { quoted } from '../sheets/references';

/** The named cell on *Duebook* that the formulas follow. */
export const AS_OF = 'AsOfDate';
/** What a cell shows that has nothing to say. */
export const NOTHING = '""';
/** Below every age that two days of Excel can have. */
const YOUNGEST = -9_999_999;

/**
 * One of two formulas, by a condition; all without their equals sign. One that both agree on needs none.
 * @example either('RC[-1]<0', '"Credits"', '""') is 'IF(RC[-1]<0,"Credits","")'
 */
export function either(condition: string, then: string, otherwise: string): string {
  return then === otherwise ? then : `IF(${condition},${then},${otherwise})`;
}

/**
 * Writes the label of the bucket that a number falls in; `bounds` are the last numbers of all buckets
 * but the last, rising. What all rows have in common is written once.
 * @example labelsFrom([0, 30], ['Current', '1-30', '31+'])('AsOfDate-RC[-3]')
 */
export function labelsFrom(
  bounds: readonly number[],
  labels: readonly string[],
): (number: string) => string {
  const from = [YOUNGEST, ...bounds.map((bound) => bound + 1)].join(',');
  const texts = labels.map(quoted).join(',');
  return (number) => `LOOKUP(${number},{${from}},{${texts}})`;
}

/**
 * How many months of the calendar a day lies back from the as-of date; 0 in its own month.
 * @example monthsSince('RC[-3]') begins with '(YEAR(AsOfDate)-YEAR(RC[-3]))*12'
 */
export function monthsSince(day: string): string {
  return `(YEAR(${AS_OF})-YEAR(${day}))*12+MONTH(${AS_OF})-MONTH(${day})`;
}

/**
 * Writes how many business days lie after a day up to the as-of date, below 0 for a day to come;
 * `holidays` are days of the workbook, written once for all rows.
 * @example businessDays([])('RC[-3]') has NETWORKDAYS(RC[-3]+1,AsOfDate) for a day that is past
 */
export function businessDays(holidays: readonly number[]): (day: string) => string {
  const free = holidays.length === 0 ? '' : `,{${holidays.join(',')}}`;
  return (day) => {
    const past = `NETWORKDAYS(${day}+1,${AS_OF}${free})`;
    const toCome = `-NETWORKDAYS(${AS_OF}+1,${day}${free})`;
    return `IF(${AS_OF}>${day},${past},IF(${AS_OF}<${day},${toCome},0))`;
  };
}
