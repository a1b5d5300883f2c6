import type { RowReader } from './rowReader';
import type { TextAmounts } from './textAmounts';

/**
 * Settles rows of nothing but figures: a total where the amount adds up the items above, or those
 * since the total before; else an item that lacks everything, with its issues.
 * @example settleBareRows(rows, amounts) makes a last row of only 1,004.00 a total of 1,004.00
 */
export function settleBareRows(rows: RowReader, amounts: TextAmounts): void {
  const bare = rows.doubtful.filter(({ standing }) => standing.kind === 'bare');
  if (bare.length === 0) return;
  const itemRows = rows.items.row.slice(0, rows.items.length);
  const balances = rows.items.balance.slice(0, rows.items.length);
  const labelled = [...rows.totalRows];
  let lastTotal = -1;
  for (const { row, cells } of bare) {
    lastTotal = labelled.reduce((last, at) => (at < row && at > last ? at : last), lastTotal);
    const amount = amounts.amountOf(cells);
    const above = sumBetween(itemRows, balances, -1, row);
    const since = sumBetween(itemRows, balances, lastTotal, row);
    if (amount !== null && amount !== 0 && (amount === above || amount === since)) {
      rows.totalRows.push(row);
      lastTotal = row;
    } else {
      rows.take([cells], row, false);
    }
  }
}

/** Sum of the balances of the items between two rows, both left out. */
function sumBetween(
  itemRows: Int32Array,
  balances: Float64Array,
  after: number,
  before: number,
): number {
  let sum = 0;
  for (let at = 0; at < itemRows.length; at += 1) {
    const row = itemRows[at] ?? 0;
    if (row > after && row < before) sum += balances[at] ?? 0;
  }
  return sum;
}
