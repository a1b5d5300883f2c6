import { accountKey } from '../../receivables/ledger/accountKey';
import type { LedgerHead } from '../../receivables/ledger/ledger';
import { readerColumns } from '../../receivables/ledger/reader/readerColumns';
import { isOurTable } from '../ourNames';
import { accountColumn, keyInRow } from './accountColumn';

/** Cells that a person selected. */
export interface SelectedCells {
  readonly worksheetId: string;
  /** Without the sheet; of several areas the first one counts. */
  readonly address: string;
}

/**
 * The key of the account that the first of some cells belongs to: by their row of the ledger, or of a
 * table of ours. Null for any other cell.
 */
export async function accountInRow(
  context: Excel.RequestContext,
  { worksheetId, address }: SelectedCells,
  ledger: LedgerHead,
): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItem(worksheetId).load('name');
  const [first = ''] = address.split(',');
  const cells = sheet.getRange(first).load('rowIndex,columnIndex');
  const tables = sheet.tables.load('items/name');
  await context.sync();
  const { rowIndex: row, columnIndex: column } = cells;
  if (sheet.name === ledger.sheet) {
    const isBeside = column < ledger.column || column >= ledger.column + ledger.columns;
    const isOutside = row <= ledger.headerRow || row > ledger.headerRow + ledger.rows;
    if (isBeside || isOutside) return null;
    const named = sheet.getCell(row, ledger.column + readerColumns(ledger).account).load('values');
    await context.sync();
    return accountKey(named.values[0]?.[0]);
  }
  const [ours] = tables.items.filter(({ name }) => isOurTable(name));
  return ours === undefined ? null : accountInTable(context, ours, row);
}

async function accountInTable(
  context: Excel.RequestContext,
  table: Excel.Table,
  row: number,
): Promise<string | null> {
  const body = table.getDataBodyRange().load('rowIndex,rowCount');
  const column = await accountColumn(context, table);
  const at = row - body.rowIndex;
  if (column < 0 || at < 0 || at >= body.rowCount) return null;
  const named = body.getCell(at, column).load('values');
  await context.sync();
  return keyInRow(named.values[0]?.[0]);
}
