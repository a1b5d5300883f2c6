import { itemBelow, ROWS_BELOW } from '../../receivables/ledger/itemBelow';
import type { LedgerHead } from '../../receivables/ledger/ledger';
import { readCells } from './readCells';

/** Where a sheet of Excel ends. */
const LAST_ROW = 1_048_576;

/**
 * The row of the sheet (from 1) where items begin that stand right below the ledger's table without being
 * part of it: a table with a totals row does not take in what is pasted there, nor does any where growing is
 * switched off. Null where there are none.
 */
export async function rowBelowTable(
  context: Excel.RequestContext,
  head: LedgerHead,
): Promise<number | null> {
  const end = head.headerRow + 1 + head.rows;
  const rows = Math.min(1 + ROWS_BELOW, LAST_ROW - end);
  if (head.table === null || rows <= 0) return null;
  const table = context.workbook.tables.getItem(head.table).load('showTotals');
  const block = { row: end, column: head.column, rows, columns: head.columns };
  const sheet = context.workbook.worksheets.getItem(head.sheet);
  const cells = await readCells(context, sheet, block, 'values');
  const totals = table.showTotals ? 1 : 0;
  const item = itemBelow(cells.slice(totals, totals + ROWS_BELOW), head);
  return item === null ? null : end + totals + item + 1;
}
