import { toIso } from '../../../calendar/isoDay';
import { julianDay } from '../../../calendar/julianDay';
import { NO_DAY, type SerialDay } from '../../../calendar/serialDay';
import type { RowReader } from '../rowReader';

/** Fewer dates prove no way of writing them. */
const ENOUGH = 3;

/**
 * Reads a column of dates that JD Edwards stored, `126090`, where all of its numbers are such days: as
 * days of Excel they would all lie after the year 2172. It is said once for the column. To be called
 * before texts are settled, while these are below 0.
 * @example settleJulian(rows, items.dueDay, 4) makes a column of 126090 and the like days of 2026
 */
export function settleJulian(rows: RowReader, days: Int32Array, column: number): void {
  const { length } = rows.items;
  const found: number[] = [];
  for (let at = 0; at < length; at += 1) {
    const day = days[at] ?? 0;
    if (day <= 0) continue;
    if (julianDay(day) === null) return;
    found.push(at);
  }
  const [first] = found;
  if (first === undefined || found.length < ENOUGH) return;
  const stood = days[first] ?? 0;
  for (const at of found) days[at] = julianDay(days[at] ?? 0) ?? NO_DAY;
  const detail = `${stood} = ${toIso((days[first] ?? NO_DAY) as SerialDay)}`;
  rows.issues.push({ code: 'dates-julian', row: null, column, detail });
}
