import type { CellValue } from '../../receivables/ledger/area';
import type { LedgerHead } from '../../receivables/ledger/ledger';
import { charactersIn } from '../applying/columnWidth';
import { columnWidths } from './columnWidths';
import { readCells } from './readCells';
import { readRows } from './readRows';

/** The cells of a ledger, and how its columns look. */
export interface LedgerCells {
  /** The rows below the header. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats of the first row, one a column. */
  readonly formats: readonly string[];
  /** In characters. */
  readonly widths: readonly number[];
}

/** Reads a ledger as it stands, to be written elsewhere. */
export async function ledgerCells(
  context: Excel.RequestContext,
  head: LedgerHead,
  onRows: (count: number) => void,
): Promise<LedgerCells> {
  const rows: (readonly CellValue[])[] = [];
  for await (const block of readRows(context, head)) {
    rows.push(...block);
    onRows(rows.length);
  }
  const sheet = context.workbook.worksheets.getItem(head.sheet);
  const first = { row: head.headerRow + 1, column: head.column, rows: 1, columns: head.columns };
  const [formats = []] = await readCells(context, sheet, first, 'numberFormat');
  const widths = await columnWidths(context, head);
  return { rows, formats: formats.map(String), widths: widths.map(charactersIn) };
}
