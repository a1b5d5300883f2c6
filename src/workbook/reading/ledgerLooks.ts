import type { LedgerHead } from '../../receivables/ledger/ledger';
import { charactersIn } from '../applying/columnWidth';
import { columnWidths } from './columnWidths';
import { readCells } from './readCells';

/** How a ledger's columns look. */
export interface LedgerLooks {
  /** Number formats of the first row, one a column. */
  readonly formats: readonly string[];
  /** In characters. */
  readonly widths: readonly number[];
}

/** Reads how a ledger's columns look, so that its rows look the same elsewhere. */
export async function ledgerLooks(
  context: Excel.RequestContext,
  head: LedgerHead,
): Promise<LedgerLooks> {
  const sheet = context.workbook.worksheets.getItem(head.sheet);
  const first = { row: head.headerRow + 1, column: head.column, rows: 1, columns: head.columns };
  const [formats = []] = await readCells(context, sheet, first, 'numberFormat');
  const widths = await columnWidths(context, head);
  return { formats: formats.map(String), widths: widths.map(charactersIn) };
}
