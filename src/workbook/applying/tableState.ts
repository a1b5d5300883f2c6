import type { CellValue } from '../../receivables/ledger/area';

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
  /** The filter of each column, null where none. */
  readonly filters: readonly (Excel.FilterCriteria | null)[];
  readonly sort: readonly Excel.SortField[];
}

/** Reads a table of ours: small enough for two round trips. */
export async function readTableState(
  context: Excel.RequestContext,
  table: Excel.Table,
): Promise<TableState> {
  table.load('showTotals');
  table.columns.load('items/id,items/name');
  table.sort.load('fields');
  const range = table.getRange().load('rowIndex,columnIndex,rowCount');
  const body = table.getDataBodyRange().load('formulasR1C1');
  await context.sync();
  const filters = table.columns.items.map((column) => column.filter.load('criteria'));
  await context.sync();
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount - 1 - (table.showTotals ? 1 : 0),
    showTotals: table.showTotals,
    columns: table.columns.items.map(({ id, name }) => ({ id, name })),
    body: body.formulasR1C1 as CellValue[][],
    filters: filters.map(({ criteria }) => (isFiltering(criteria) ? criteria : null)),
    sort: table.sort.fields ?? [],
  };
}

// A column without a filter answers null, or an object whose members are all empty.
function isFiltering(criteria: Excel.FilterCriteria | null | undefined): boolean {
  return criteria != null && criteria.filterOn != null;
}
