import { cellText } from '../../cellText';
import { readStatuses } from '../../itemStatus';
import type { LedgerHead } from '../../ledger';
import type { RowReader } from '../rowReader';

/** An item that is closed by its status alone was settled on a day that nobody knows: before any other. */
const LONG_AGO = 1;

/**
 * Whether a column of statuses tells which items are open: one that is blank says nothing.
 * @example isByStatus(rows) is true for a ledger of amounts with a status each, and no balance
 */
export function isByStatus({ kept: { status }, columns }: RowReader): boolean {
  return columns.status >= 0 && (status?.cells.some((cell) => cellText(cell) !== '') ?? false);
}

/**
 * Takes items whose status says that they are paid or closed for settled, where no column says what is
 * open; the others are open in full, with an issue where the status says that a part was paid, or nothing
 * that can be understood. Where the balance is known it counts, and a closed item with one is an
 * issue. Items in `left` are left out of the ledger.
 * @example settleStatus(rows, head, new Set()) settles the item of the row 'Oak Ltd, 120.00, Paid'
 */
export function settleStatus(rows: RowReader, head: LedgerHead, left: ReadonlySet<number>): void {
  const { items, kept, columns } = rows;
  const { status } = kept;
  if (status === null) return;
  const says = readStatuses(status.cells.map(cellText), head.headers[status.column]);
  const isTold = new Set<number>();
  for (let at = 0; at < items.length; at += 1) {
    const code = status.code(at);
    const said = says[code] ?? null;
    if (said === 'open' || left.has(at)) continue;
    const row = items.row[at] ?? 0;
    const text = cellText(status.cells[code]);
    if (columns.status < 0) {
      if (said === 'closed' && items.balance[at] !== 0) {
        rows.issue('closed-with-balance', row, status.column, text);
      }
    } else if (said === 'closed') {
      if (items.settledDay[at] === 0) items.settledDay[at] = LONG_AGO;
    } else if (said === 'part') {
      rows.issue('part-paid', row, status.column, text);
    } else if (text !== '' && !isTold.has(code)) {
      isTold.add(code);
      rows.issue('status-unknown', row, status.column, text);
    }
  }
}
