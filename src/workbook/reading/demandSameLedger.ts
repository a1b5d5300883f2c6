import type { CellValue } from '../../receivables/ledger/area';
import type { LedgerHead } from '../../receivables/ledger/ledger';
import { mapLedger } from '../../receivables/ledger/mapping/mapLedger';
import { NO_MEMORY } from '../../receivables/ledger/mapping/mappingMemory';
import { Refusal } from '../refusal';

/**
 * Refuses a ledger whose rows came or went while it was read in blocks: some rows would count twice
 * or not at all. `lastRow` is where its table or sheet ended before. Other cells may change meanwhile;
 * then the sheet says that a refresh is needed.
 */
export async function demandSameLedger(
  context: Excel.RequestContext,
  head: LedgerHead,
  lastRow: number,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(head.sheet);
  const first = head.headerRow - head.headerRows + 1;
  const header = sheet
    .getRangeByIndexes(first, head.column, head.headerRows, head.columns)
    .load('values');
  const whole =
    head.table === null
      ? sheet.getUsedRangeOrNullObject(true)
      : context.workbook.tables.getItem(head.table).getDataBodyRange();
  whole.load('rowIndex,rowCount');
  await context.sync();
  const lastNow = whole.isNullObject ? -1 : whole.rowIndex + whole.rowCount - 1;
  const { headers } = mapLedger(header.values as CellValue[][], [], NO_MEMORY);
  const isSame = lastNow === lastRow && headers.join('\n') === head.headers.join('\n');
  if (!isSame) throw new Refusal('ledgerChanged', head.sheet);
}
