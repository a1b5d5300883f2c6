import type { CellValue } from '../../receivables/ledger/area';
import type { MemoryTable } from '../../receivables/settings/memoryTables';
import { readColumnIds } from '../applying/columnIds';
import { readInBlocks } from './readInBlocks';
import { placesOf } from './tableRows';

/** Some rows of a table of ours, and where in them the columns are that were asked for. */
export interface TableBlock {
  readonly rows: readonly (readonly CellValue[])[];
  readonly places: ReadonlyMap<string, number>;
  /** All rows of the table. */
  readonly of: number;
}

/**
 * The rows of a large table of ours, block by block, wherever people moved or renamed its columns.
 * Nothing where it is not there or lacks a column it needs.
 */
export async function* readTableBlocks(
  context: Excel.RequestContext,
  wanted: MemoryTable,
): AsyncGenerator<TableBlock> {
  const ids = await readColumnIds(context);
  const table = context.workbook.tables.getItemOrNullObject(wanted.name).load('name');
  await context.sync();
  if (table.isNullObject) return;
  const columns = table.columns.load('items/id,items/name');
  const body = table.getDataBodyRange().load('rowIndex,columnIndex,rowCount,columnCount');
  const sheet = table.worksheet.load('id');
  await context.sync();
  const places = placesOf(wanted, columns.items, ids[wanted.name] ?? {});
  if (wanted.needed.some((id) => !places.has(id))) return;
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = body;
  const whole = { row, column, rows: rowCount, columns: columnCount };
  for await (const rows of readInBlocks(context, sheet, whole, 'values')) {
    yield { rows, places, of: rowCount };
  }
}
