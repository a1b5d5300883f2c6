import { cellText } from '../../receivables/ledger/cellText';
import type { CellValue } from '../../receivables/ledger/area';
import type { LedgerHead } from '../../receivables/ledger/ledger';
import { Refusal } from '../refusal';

/**
 * Refuses a ledger whose rows came or went while it was read in blocks: some rows would count twice
 * or not at all. Other cells may change meanwhile; then the sheet says that a refresh is needed.
 */
export async function demandSameLedger(
  context: Excel.RequestContext,
  head: LedgerHead,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(head.sheet);
  const header = sheet
    .getRangeByIndexes(head.headerRow, head.column, 1, head.columns)
    .load('values');
  const whole =
    head.table === null
      ? sheet.getUsedRangeOrNullObject(true)
      : context.workbook.tables.getItem(head.table).getDataBodyRange();
  whole.load('rowIndex,rowCount');
  await context.sync();
  const lastRow = whole.isNullObject ? -1 : whole.rowIndex + whole.rowCount - 1;
  const headers = ((header.values[0] ?? []) as CellValue[]).map(cellText);
  const isSame =
    lastRow === head.headerRow + head.rows && headers.join('\n') === head.headers.join('\n');
  if (!isSame) throw new Refusal('ledgerChanged', head.sheet);
}
