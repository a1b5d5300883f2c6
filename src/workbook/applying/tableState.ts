import type { CellValue } from '../../receivables/ledger/area';
import { readCells } from '../reading/readCells';
import type { Matches } from './matchColumns';
import { cellsIn, type UsedCells } from './usedCells';

/** A table column as it stands in the workbook. */
export interface StandingTableColumn {
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
  readonly columns: readonly StandingTableColumn[];
  /**
   * The body's cells as R1C1 formulas, so that a person's formula can follow its row; none for a
   * table whose rows are replaced wholesale.
   */
  readonly body: readonly (readonly CellValue[])[];
  /** Number formats of the columns in which people type, which follow too; `''` in the others. */
  readonly formats: readonly (readonly CellValue[])[];
  /** The filter of each column, null where none. */
  readonly filters: readonly (Excel.FilterCriteria | null)[];
  readonly sort: readonly Excel.SortField[];
}

/** A table of ours whose properties are on their way. */
export interface AskedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** Asks for what is known of a table apart from its cells; answered after the next sync. */
export function askTable(table: Excel.Table): AskedTable {
  table.load('showTotals');
  table.columns.load('items/id,items/name');
  table.sort.load('fields');
  return { table, range: table.getRange().load('rowIndex,columnIndex,rowCount') };
}

/** Asks for the filters of a table's columns, which must be known by then. */
export function askFilters({ table }: AskedTable): readonly Excel.Filter[] {
  return table.columns.items.map((column) => column.filter.load('criteria'));
}

/** What stands in a table whose properties and filters have been answered. */
export function tableState(
  { table, range }: AskedTable,
  filters: readonly Excel.Filter[],
  used: UsedCells | null,
  isKeyed: boolean,
): TableState {
  const rows = range.rowCount - 1 - (table.showTotals ? 1 : 0);
  const columns = table.columns.items.map(({ id, name }) => ({ id, name }));
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows,
    showTotals: table.showTotals,
    columns,
    body: cellsIn(used, {
      row: range.rowIndex + 1,
      column: range.columnIndex,
      rows: isKeyed ? rows : 0,
      columns: columns.length,
    }),
    formats: [],
    filters: filters.map(({ criteria }) => (isFiltering(criteria) ? criteria : null)),
    sort: table.sort.fields ?? [],
  };
}

/** Adds the number formats of the columns in which people type; the others get the plan's anyway. */
export async function withFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  state: TableState,
  { standing }: Matches,
): Promise<TableState> {
  const formats = state.body.map((row) => row.map((): CellValue => ''));
  for (const [from, to] of typedRuns(standing)) {
    const block = {
      row: state.row + 1,
      column: state.column + from,
      rows: formats.length,
      columns: to - from,
    };
    const read = await readCells(context, sheet, block, 'numberFormat');
    const bodies = state.body.map((row) => row.slice(from, to));
    const texts = bodies.some((row) => row.some(isLikeFormula))
      ? await readCells(context, sheet, block, 'values')
      : [];
    read.forEach((row, at) => {
      const kept = row.map((format, right) => {
        const cell = bodies[at]?.[right];
        return isLikeFormula(cell) && texts[at]?.[right] === cell ? '@' : format;
      });
      formats[at]?.splice(from, to - from, ...kept);
    });
  }
  return { ...state, formats };
}

/**
 * A formula, or a text such as `=x` that a person typed behind an apostrophe: its value is the same
 * text, and only the text format keeps it one when it is written again.
 */
function isLikeFormula(cell: CellValue | undefined): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}

/** Stretches of neighbouring columns in which people type: first column, and the one after the last. */
function typedRuns(standing: Matches['standing']): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  standing.forEach((match, at) => {
    if (match === 'dropped' || (match !== null && match.typed !== true)) return;
    const last = runs.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  });
  return runs;
}

/** A column without a filter answers null, or an object whose members are all empty. */
export function isFiltering(
  criteria: Excel.FilterCriteria | null | undefined,
): criteria is Excel.FilterCriteria {
  return criteria != null && criteria.filterOn != null;
}
