import { cellText } from '../../cellText';
import type { MinorUnits } from '../../../money/minorUnits';
import { fromMinorUnits } from '../../../money/rounding';
import type { RowReader } from '../rowReader';
import type { TextAmounts } from '../texts/textAmounts';

/**
 * Settles rows that came aged already: a row of which one bucket cannot be read is left out whole, and
 * one whose total is not what its buckets add up to is an issue.
 * @example settleGiven(rows, amounts) adds 'buckets-differ' where 100 stands beside 60 and 30
 */
export function settleGiven(rows: RowReader, amounts: TextAmounts): void {
  const { columns, items } = rows;
  if (!columns.given) return;
  const refused = new Set([...amounts.unreadable].map((at) => items.row[at] ?? 0));
  if (refused.size > 0) leaveOut(rows, amounts, refused);
  for (const { row, cell, first, end } of rows.rowTotals) {
    if (cellText(cell) === '' || refused.has(row)) continue;
    const currency = first < end ? (items.currency[first] ?? 0) : 0;
    let sum = 0;
    for (let at = first; at < end; at += 1) sum += items.balance[at] ?? 0;
    const total = amounts.amountIn(cell, rows.currencies.decimals[currency] ?? 2);
    if (total !== sum) rows.issue('buckets-differ', row, columns.rowTotal, cell);
  }
}

/** Takes the other items of these rows out of the ledger, and what they hold out of its sums. */
function leaveOut(rows: RowReader, amounts: TextAmounts, refused: ReadonlySet<number>): void {
  const { items, currencies, numberSums } = rows;
  const texts = new Set(rows.textPositions);
  for (let at = 0; at < items.length; at += 1) {
    if (!refused.has(items.row[at] ?? 0) || amounts.unreadable.has(at)) continue;
    amounts.unreadable.add(at);
    const currency = items.currency[at] ?? 0;
    const minor = items.balance[at] ?? 0;
    if (texts.has(at)) {
      amounts.sums[currency] = ((amounts.sums[currency] ?? 0) - minor) as MinorUnits;
    } else {
      numberSums.add(currency, -fromMinorUnits(minor, currencies.decimals[currency] ?? 2));
    }
  }
  rows.givenRows -= refused.size;
  rows.totalRows.push(...refused);
}
