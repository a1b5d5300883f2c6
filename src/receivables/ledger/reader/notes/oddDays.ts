import { toIso } from '../../../calendar/isoDay';
import { isPlausibleDay } from '../../../calendar/plausibleDay';
import type { SerialDay } from '../../../calendar/serialDay';
import type { RowReader } from '../rowReader';

/**
 * Notes due dates that lie before their invoice date, and days that are hardly meant: 12 in a column of
 * dates is 12 January 1900. Items in `left` are left out of the ledger.
 * @example noteOddDays(rows, new Set()) adds 'due-before-invoice' to an item due before it was billed
 */
export function noteOddDays(rows: RowReader, left: ReadonlySet<number>): void {
  const { items, columns } = rows;
  const { dueDay, invoiceDay, row } = items;
  const { dueDate, invoiceDate, given } = columns;
  if (given) return;
  for (let at = 0; at < items.length; at += 1) {
    const due = dueDay[at] ?? 0;
    const invoiced = invoiceDay[at] ?? 0;
    // Nearly every item is due on or after the day of its invoice, and both are days of our time.
    if (due >= invoiced && isPlausibleDay(invoiced) && isPlausibleDay(due)) continue;
    if (left.has(at)) continue;
    noteUnlikely(at, due, dueDate);
    noteUnlikely(at, invoiced, invoiceDate);
    if (due !== 0 && due < invoiced) rows.issue('due-before-invoice', row[at] ?? 0, dueDate, '');
  }

  function noteUnlikely(at: number, day: number, column: number): void {
    if (day === 0 || isPlausibleDay(day)) return;
    rows.issue('date-unlikely', row[at] ?? 0, column, toIso(day as SerialDay));
  }
}
