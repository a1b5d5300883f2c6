import type { CellValue } from '../../receivables/ledger/area';
import { readCells } from '../reading/readCells';

/** A table column as it stands in the workbook. */
export interface StandingColumn {
  readonly id: number;
  readonly name: string;
}

/** A table as it stands before it is rewritten. */
export interface TableState {
  readonly row: number;
  readonly column: number;
  /** Rows of the body; totals row apart. */
  readonly rows: number;
  readonly showTotals: boolean;
  readonly columns: readonly StandingColumn[];
  /** The body's cells as R1C1 formulas, so that a person's formula can follow its row. */
  readonly body: readonly (readonly CellValue[])[];
  /** Their number formats, which follow too. */
  readonly formats: readonly (readonly CellValue[])[];
  /** The filter of each column, null where none. */
  readonly filters: readonly (Excel.FilterCriteria | null)[];
  readonly sort: readonly Excel.SortField[];
}

/** Reads a table of ours. The cells of a table whose rows are replaced wholesale are not needed. */
export async function readTableState(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: Excel.Table,
  isKeyed: boolean,
): Promise<TableState> {
  table.load('showTotals');
  table.columns.load('items/id,items/name');
  table.sort.load('fields');
  const range = table.getRange().load('rowIndex,columnIndex,rowCount');
  await context.sync();
  const filters = table.columns.items.map((column) => column.filter.load('criteria'));
  await context.sync();
  const rows = range.rowCount - 1 - (table.showTotals ? 1 : 0);
  const columns = table.columns.items.map(({ id, name }) => ({ id, name }));
  const block = {
    row: range.rowIndex + 1,
    column: range.columnIndex,
    rows: isKeyed ? rows : 0,
    columns: columns.length,
  };
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows,
    showTotals: table.showTotals,
    columns,
    body: await readCells(context, sheet, block, 'formulasR1C1'),
    formats: await readCells(context, sheet, block, 'numberFormat'),
    filters: filters.map(({ criteria }) => (isFiltering(criteria) ? criteria : null)),
    sort: table.sort.fields ?? [],
  };
}

// A column without a filter answers null, or an object whose members are all empty.
function isFiltering(criteria: Excel.FilterCriteria | null | undefined): boolean {
  return criteria != null && criteria.filterOn != null;
}
