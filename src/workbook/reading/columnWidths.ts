import type { LedgerHead } from '../../receivables/ledger/ledger';

/** How wide the columns of a ledger are, in points. */
export async function columnWidths(
  context: Excel.RequestContext,
  head: LedgerHead,
): Promise<readonly number[]> {
  const sheet = context.workbook.worksheets.getItem(head.sheet);
  const formats = Array.from({ length: head.columns }, (_, at) =>
    sheet.getCell(head.headerRow, head.column + at).format.load('columnWidth'),
  );
  await context.sync();
  return formats.map(({ columnWidth }) => columnWidth);
}
