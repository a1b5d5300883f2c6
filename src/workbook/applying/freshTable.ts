import type { TablePlan } from '../../receivables/sheets/plan';
import { readCells } from '../reading/readCells';
import { matchColumns, type ColumnIds } from './matchColumns';
import { askFilters, askTable, tableState, withFormats, type TableState } from './tableState';

/**
 * A table right before it is rewritten. Between the reading of our sheets and this lie other sheets and,
 * on large ledgers, seconds: what somebody typed, sorted or put in meanwhile is read anew, so that it is
 * merged and not written over. A table above it on the same sheet may have grown, too.
 */
export async function freshTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: TablePlan,
  stood: TableState,
  ids: ColumnIds,
): Promise<TableState> {
  const asked = askTable(sheet.tables.getItem(plan.name));
  await context.sync();
  const { rowIndex: row, columnIndex: column, rowCount } = asked.range;
  if (plan.key === null) return { ...stood, row, column };
  const filters = askFilters(asked);
  const place = { row, column, rows: rowCount, columns: asked.table.columns.items.length };
  const used = { row, column, cells: await readCells(context, sheet, place, 'formulasR1C1') };
  const now = tableState(asked, filters, used, true);
  if (isSame(now, stood)) return { ...stood, row, column };
  return withFormats(context, sheet, now, matchColumns(plan, now.columns, ids));
}

function isSame(now: TableState, stood: TableState): boolean {
  const contents = ({ rows, showTotals, columns, body, filters, sort }: TableState) =>
    JSON.stringify([rows, showTotals, columns, body, filters, sort]);
  return contents(now) === contents(stood);
}
