import type { CellValue } from '../../receivables/ledger/area';

/** Puts a value into a named cell of ours; written with the next sync. */
export function writeNamedCell(
  context: Excel.RequestContext,
  name: string,
  value: CellValue,
): void {
  context.workbook.names.getItem(name).getRange().values = [[value]];
}
