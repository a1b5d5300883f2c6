import { toMinorUnits } from '../../../money/rounding';
import type { RowReader } from '../rowReader';
import type { Way } from '../books/textBook';

/**
 * Writes what is disputed of each item: the whole balance, or the amount given but never more than
 * the balance. Of a row whose amount is spread over buckets, what one item cannot take goes on to the
 * next, the youngest first, so that no more is disputed than is said. Items in `left` are left out of
 * the ledger.
 * @example settleDisputes(rows, 'first', new Set()) makes 250 of a balance of 200 a dispute of 200
 */
export function settleDisputes(rows: RowReader, way: Way, left: ReadonlySet<number>): void {
  const { items, disputes, currencies, columns } = rows;
  let before = -1;
  let taken = 0;
  disputes.positions.forEach((at, index) => {
    const cell = disputes.cells[disputes.codes[index] ?? 0];
    if (cell === undefined || left.has(at)) return;
    const row = items.row[at] ?? 0;
    const isFirst = row !== before;
    if (isFirst) taken = 0;
    before = row;
    const balance = items.balance[at] ?? 0;
    if (cell.says?.kind === 'whole') {
      items.disputed[at] = balance;
      return;
    }
    const { point = null, comma = null } = cell.says?.kind === 'amount' ? cell.says.amount : {};
    const value = way === 'second' ? comma : point;
    const decimals = currencies.decimals[items.currency[at] ?? 0] ?? 2;
    const amount = value === null ? null : toMinorUnits(value, decimals);
    if (amount === null || amount <= 0) {
      if (isFirst) rows.issue('dispute-unreadable', row, columns.dispute, cell.text);
      return;
    }
    items.disputed[at] = Math.min(amount - taken, Math.max(balance, 0));
    taken += items.disputed[at] ?? 0;
  });
}
