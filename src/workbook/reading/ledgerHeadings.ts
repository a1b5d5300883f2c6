import { cellPlace } from '../../receivables/swapping/cellPlace';

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
  // A person may have typed anything where we wrote an address.
  const place = cellPlace(address, sheet);
  if (place === null || place.sheet !== sheet) return null;
  const found = context.workbook.worksheets.getItemOrNullObject(sheet);
  await context.sync();
  if (found.isNullObject) return null;
  const { row, column, columns } = place;
  const header = found.getRangeByIndexes(row, column, 1, columns).load('values');
  await context.sync();
  return { all: (header.values[0] ?? []).map(String), column };
}
