import { cellAddress } from '../../receivables/ledger/address';
import type { LedgerHead } from '../../receivables/ledger/ledger';
import { refusalOf } from '../refusal';
import { headColumn } from './headColumn';
import { takenBeside } from './takenBeside';

/** What came of adding a column: where its first cell is, or which cell stood in the way. */
export type ColumnAdded = { readonly added: string } | { readonly taken: string };

/** Adds a column with a drop-down at the ledger's right, where that is free. */
export async function addLedgerColumn(
  context: Excel.RequestContext,
  head: LedgerHead,
  header: string,
  choices: readonly string[],
): Promise<ColumnAdded> {
  const { headerRow, rows } = head;
  const column = head.column + head.columns;
  const sheet = context.workbook.worksheets.getItem(head.sheet);
  const taken = await takenBeside(context, head, 1);
  if (taken !== null) return { taken };
  try {
    headColumn(sheet, head, column, header);
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
