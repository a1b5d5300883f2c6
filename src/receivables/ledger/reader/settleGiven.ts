import { cellText } from '../cellText';
import type { RowReader } from './rowReader';
import type { TextAmounts } from './textAmounts';

/**
 * Settles rows that came aged already: a row of which one bucket cannot be read is left out whole, and
 * one whose total is not what its buckets add up to is an issue.
 * @example settleGiven(rows, amounts) adds 'buckets-differ' where 100 stands beside 60 and 30
 */
export function settleGiven(rows: RowReader, amounts: TextAmounts): void {
  const { columns, items } = rows;
  if (!columns.given) return;
  const refused = new Set([...amounts.unreadable].map((at) => items.row[at] ?? 0));
  for (let at = 0; at < items.length; at += 1) {
    if (refused.has(items.row[at] ?? 0)) amounts.unreadable.add(at);
  }
  rows.givenRows -= refused.size;
  for (const { row, cell, first, end } of rows.rowTotals) {
    if (cellText(cell) === '' || refused.has(row)) continue;
    const currency = first < end ? (items.currency[first] ?? 0) : 0;
    let sum = 0;
    for (let at = first; at < end; at += 1) sum += items.balance[at] ?? 0;
    const total = amounts.amountIn(cell, rows.currencies.decimals[currency] ?? 2);
    if (total !== sum) rows.issue('buckets-differ', row, columns.rowTotal, cell);
  }
}
