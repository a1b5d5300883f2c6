import type { LedgerHead } from '../../receivables/ledger/ledger';

/** How wide the columns of a ledger are, in points. */
export async function columnWidths(
  context: Excel.RequestContext,
  head: LedgerHead,
): Promise<readonly number[]> {
  const sheet = context.workbook.worksheets.getItem(head.sheet);
  const read = askWidths(sheet.getRangeByIndexes(head.headerRow, head.column, 1, head.columns));
  await context.sync();
  return read();
}

/** Asks how wide the columns of a range are; gives what reads the answer of the next request, in points. */
export function askWidths(range: Excel.Range): () => readonly number[] {
  const columns = range.getColumnProperties({ format: { columnWidth: true } });
  return () => columns.value.map(({ format }) => format?.columnWidth ?? 0);
}
