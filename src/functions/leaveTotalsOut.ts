import { totalLabel } from '../receivables/ledger/reader/standing/totalLabel';

/**
 * Empties the rows that are no items but totals of those above, as people's lists have them: without a
 * date, in the name of `Total`, or of `A1 Total` where nobody of that name has an item with a date. The
 * Aging sheet leaves out the same.
 * @example leaveTotalsOut(['A1', 'Total'], columns) makes the balance of Total's undated rows 0
 */
export function leaveTotalsOut(
  keys: readonly string[],
  columns: {
    readonly length: number;
    readonly account: Int32Array;
    readonly dueDay: Int32Array;
    readonly balance: Float64Array;
  },
): void {
  const labels = keys.map(totalLabel);
  if (labels.every((label) => label === 'no')) return;
  const { length, account, dueDay, balance } = columns;
  const isTotal = labels.map((label) => label !== 'no');
  for (let at = 0; at < length; at++) {
    const isDated = balance[at] !== 0 && dueDay[at] !== 0;
    if (isDated && labels[account[at]!] === 'perhaps') isTotal[account[at]!] = false;
  }
  for (let at = 0; at < length; at++) {
    if (dueDay[at] === 0 && isTotal[account[at]!]) balance[at] = 0;
  }
}
