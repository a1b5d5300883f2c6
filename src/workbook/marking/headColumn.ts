import type { LedgerHead } from '../../receivables/ledger/ledger';

/**
 * Gives the ledger one column more at its right: a table one of its own, a range a header that looks
 * like the one beside it. Sent with the next sync.
 */
export function headColumn(
  sheet: Excel.Worksheet,
  { headerRow, table }: Pick<LedgerHead, 'headerRow' | 'table'>,
  column: number,
  header: string,
): void {
  if (table !== null) {
    sheet.tables.getItem(table).columns.add(undefined, undefined, header);
    return;
  }
  const cell = sheet.getCell(headerRow, column);
  cell.copyFrom(cell.getOffsetRange(0, -1), Excel.RangeCopyType.formats);
  cell.values = [[header]];
}
