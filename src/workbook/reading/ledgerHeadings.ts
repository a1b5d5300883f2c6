import { isRangeAddress } from './rangeAddress';

/** The headings of the ledger from its first column on, which is counted from 0. */
export interface LedgerHeadings {
  readonly all: readonly string[];
  readonly column: number;
}

/** The headings of the ledger where it lay at the last refresh; null where nothing says where that was. */
export async function ledgerHeadings(
  context: Excel.RequestContext,
  { sheet, address }: { readonly sheet: string; readonly address: string },
): Promise<LedgerHeadings | null> {
  if (sheet === '' || !isRangeAddress(address)) return null;
  const found = context.workbook.worksheets.getItemOrNullObject(sheet);
  await context.sync();
  if (found.isNullObject) return null;
  const row = found.getRange(address).getRow(0).load('values,columnIndex');
  await context.sync();
  return { all: (row.values[0] ?? []).map(String), column: row.columnIndex };
}
