import { toIso } from '../../../calendar/isoDay';
import type { SerialDay } from '../../../calendar/serialDay';
import { cellText } from '../../cellText';
import type { RowReader } from '../rowReader';

/**
 * Notes items with a day on which they were settled and a balance all the same, in a ledger whose one
 * amount was taken for the balance, because nothing was settled in the rows by which columns are
 * known. They count as open. Items in `left` are left out of the ledger.
 * @example noteSettledWithBalance(rows, new Set()) adds 'closed-with-balance' to an item cleared in May
 */
export function noteSettledWithBalance(rows: RowReader, left: ReadonlySet<number>): void {
  const { settled } = rows.kept;
  if (settled === null) return;
  const { items } = rows;
  for (let at = 0; at < items.length; at += 1) {
    if (items.balance[at] === 0 || left.has(at)) continue;
    const cell = settled.cells[settled.code(at)] ?? '';
    if (cell === 0 || cellText(cell) === '') continue;
    const day = typeof cell === 'number' ? rows.day(cell, rows.settledTexts) : 0;
    const text = day > 0 ? toIso(day as SerialDay) : cellText(cell);
    rows.issue('closed-with-balance', items.row[at] ?? 0, settled.column, text);
  }
}
