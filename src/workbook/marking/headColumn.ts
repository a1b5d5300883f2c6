import type { LedgerHead } from '../../receivables/ledger/ledger';

/** Where a ledger's header stands, and its table if it is one. */
type Headed = Pick<LedgerHead, 'headerRow' | 'table'>;

/**
 * Gives the ledger one column more at its right: a table one of its own, a range a header that looks
 * like the one beside it. Sent with the next sync.
 */
export function headColumn(
  sheet: Excel.Worksheet,
  head: Headed,
  column: number,
  header: string,
): void {
  dressHeader(sheet, head, column);
  nameColumn(sheet, head, column, header);
}

/** The same without the look, which cannot be put back cell by cell. */
export function nameColumn(
  sheet: Excel.Worksheet,
  { headerRow, table }: Headed,
  column: number,
  header: string,
): void {
  if (table === null) sheet.getCell(headerRow, column).values = [[header]];
  else sheet.tables.getItem(table).columns.add(undefined, undefined, header);
}

/** Makes a header look like the one beside it; a table does that itself. */
export function dressHeader(
  sheet: Excel.Worksheet,
  { headerRow, table }: Headed,
  column: number,
): void {
  if (table !== null) return;
  const cell = sheet.getCell(headerRow, column);
  cell.copyFrom(cell.getOffsetRange(0, -1), Excel.RangeCopyType.formats);
}
