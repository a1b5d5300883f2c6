import { readAmount } from '../../../money/readAmount';
import { toMinorUnits } from '../../../money/rounding';
import type { CellValue } from '../../area';
import { cellText } from '../../cellText';
import type { LedgerHead } from '../../ledger';
import type { RowReader } from '../rowReader';
import { bucketAmounts } from './spreadRows';
import { takeRows } from './takeRows';

type Row = readonly CellValue[];

/**
 * Takes in rows whose amounts stand in bucket columns alone, or are what is left of one. Items with
 * dates have the sum of their
 * buckets as their amount, in a cell of its own behind the others; rows without dates are one item for
 * each bucket that holds something.
 * @example takeSpread(reader, head, block, 0, true)
 */
export function takeSpread(
  reader: RowReader,
  head: LedgerHead,
  rows: readonly Row[],
  firstRow: number,
  mayDoubt: boolean,
): void {
  if (!reader.columns.given) {
    const added = rows.map((cells) => withAmount(head, cells, reader.amountCell(cells)));
    takeRows(reader, added, firstRow, mayDoubt);
    return;
  }
  rows.forEach((cells, index) => {
    const row = firstRow + index;
    if (mayDoubt && reader.isPutAside(cells, row, [0, 0, 0])) return;
    takeGiven(reader, head, cells, row);
  });
}

function takeGiven(reader: RowReader, head: LedgerHead, cells: Row, row: number): void {
  const amounts = bucketAmounts(head, cells);
  const { currency } = reader.columns;
  const of = currency < 0 ? 0 : reader.currencies.intern(cells[currency] ?? '');
  const decimals = reader.currencies.decimals[of] ?? 2;
  const unreadable = amounts.find(({ cell }) =>
    typeof cell === 'number'
      ? toMinorUnits(cell, decimals) === null
      : readAmount(cellText(cell)) === null,
  );
  if (unreadable !== undefined) {
    reader.issue('amount-unreadable', row, unreadable.column, unreadable.cell);
    reader.unread += 1;
    // What its other buckets hold is part of no sum either.
    reader.totalRows.push(row);
    return;
  }
  if (amounts.length === 0 && head.buckets.every(({ column }) => cellText(cells[column]) === '')) {
    const total = cells[reader.columns.rowTotal];
    if (cellText(total) === '') {
      reader.issue('amount-missing', row, reader.columns.amount, '');
      reader.unread += 1;
      return;
    }
  }
  const { items } = reader;
  const first = items.length;
  amounts.forEach(({ bucket, cell }) => {
    const before = items.length;
    takeRows(reader, [withAmount(head, cells, cell)], row, false);
    if (items.length > before) reader.given.push(bucket);
  });
  reader.givenRows += 1;
  reader.checkTotal(cells, row, first);
}

/** The cells with an amount behind them, where `ReaderColumns.amount` looks for it. */
function withAmount({ columns }: LedgerHead, cells: Row, amount: CellValue): CellValue[] {
  const more = cells.slice(0, columns);
  while (more.length < columns) more.push('');
  more.push(amount);
  return more;
}
