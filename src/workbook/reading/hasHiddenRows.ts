import type { LedgerHead } from '../../receivables/ledger/ledger';

/** Whether some of the ledger's rows are filtered away or hidden. */
export async function hasHiddenRows(
  context: Excel.RequestContext,
  head: LedgerHead,
): Promise<boolean> {
  const range = context.workbook.worksheets
    .getItem(head.sheet)
    .getRangeByIndexes(head.headerRow + 1, head.column, head.rows, 1)
    .load('rowHidden');
  await context.sync();
  // Excel answers null where some rows are hidden and others are not.
  return (range.rowHidden as boolean | null) !== false;
}
