import { cellAddress } from '../../receivables/ledger/address';
import type { LedgerHead } from '../../receivables/ledger/ledger';
import { refusalOf } from '../refusal';

/** What came of adding a column: where its first cell is, or which cell stood in the way. */
export type ColumnAdded = { readonly added: string } | { readonly taken: string };

const SHEET_COLUMNS = 16_384;

/**
 * Adds a column with a drop-down at the ledger's right, where that is free. A table makes its new
 * column by moving what lies right of it, so there nothing may lie at all.
 */
export async function addLedgerColumn(
  context: Excel.RequestContext,
  head: LedgerHead,
  header: string,
  choices: readonly string[],
): Promise<ColumnAdded> {
  const { headerRow, rows, table } = head;
  const column = head.column + head.columns;
  const sheet = context.workbook.worksheets.getItem(head.sheet);
  const wide = table === null ? 1 : SHEET_COLUMNS - column;
  const beside = sheet.getRangeByIndexes(headerRow, column, rows + 1, wide);
  const used = beside.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex');
  await context.sync();
  if (!used.isNullObject) return { taken: cellAddress(used.rowIndex, used.columnIndex) };
  try {
    if (table === null) {
      const cell = sheet.getCell(headerRow, column);
      cell.copyFrom(cell.getOffsetRange(0, -1), Excel.RangeCopyType.formats);
      cell.values = [[header]];
    } else {
      sheet.tables.getItem(table).columns.add(undefined, undefined, header);
    }
    const { dataValidation } = sheet.getRangeByIndexes(headerRow + 1, column, rows, 1);
    dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
    // An amount may be typed as well.
    dataValidation.errorAlert = { showAlert: false, message: '', title: '', style: 'Information' };
    await context.sync();
  } catch (error) {
    throw refusalOf(error, head.sheet) ?? error;
  }
  return { added: cellAddress(headerRow, column) };
}
