import { toMinorUnits } from '../../money/rounding';
import type { RowReader } from './rowReader';
import type { Way } from './textBook';

/**
 * Writes what is disputed of each item: the whole balance, or the amount given but never more than
 * the balance. Items in `left` are left out of the ledger.
 * @example settleDisputes(rows, 'first', new Set()) makes 250 of a balance of 200 a dispute of 200
 */
export function settleDisputes(rows: RowReader, way: Way, left: ReadonlySet<number>): void {
  const { items, disputes, currencies, columns } = rows;
  disputes.positions.forEach((at, index) => {
    const cell = disputes.cells[disputes.codes[index] ?? 0];
    if (cell === undefined || left.has(at)) return;
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
      rows.issue('dispute-unreadable', items.row[at] ?? 0, columns.dispute, cell.text);
      return;
    }
    items.disputed[at] = Math.min(amount, Math.max(balance, 0));
  });
}
