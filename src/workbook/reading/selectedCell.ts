import type { CellValue } from '../../receivables/ledger/area';
import { isOurTable } from '../ourNames';
import { withoutSheet } from './withoutSheet';

/** What a person selected, by its first cell. */
export interface SelectedCell {
  readonly sheet: string;
  /** Of the first cell, without the sheet: H99. */
  readonly address: string;
  readonly value: CellValue;
  /** True where more than this one cell is selected. */
  readonly isOneOfSeveral: boolean;
  /** True where Duebook writes the sheet itself. */
  readonly isOurs: boolean;
}

/** The cell that is selected in the active sheet. */
export async function selectedCell(context: Excel.RequestContext): Promise<SelectedCell> {
  const range = context.workbook.getSelectedRange().load('rowCount,columnCount');
  const cell = range.getCell(0, 0).load('address,values');
  const sheet = range.worksheet.load('name');
  const tables = sheet.tables.load('items/name');
  await context.sync();
  const { address } = cell;
  return {
    sheet: sheet.name,
    address: withoutSheet(address),
    value: cell.values[0]?.[0] as CellValue,
    isOneOfSeveral: range.rowCount > 1 || range.columnCount > 1,
    isOurs: tables.items.some(({ name }) => isOurTable(name)),
  };
}
