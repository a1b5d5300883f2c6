import type { Workbook } from '../../host/model/workbook';

/** Day 0 of the 1900 system, in days from 1970. */
const UNIX_DAY_ZERO = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;
/** What the days of a workbook that counts from 1904 lack to the 1900 system's. */
const FROM_1904 = 1462;

/** A day of a workbook's cell as an ISO date. */
export function isoDay({ date1904 }: Workbook, day: number): string {
  const serial = day + (date1904 ? FROM_1904 : 0);
  return new Date((serial - UNIX_DAY_ZERO) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
