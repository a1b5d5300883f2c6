import type { Sheet } from '../../host/model/sheet';
import type { Table } from '../../host/model/table';
import type { Workbook } from '../../host/model/workbook';
import { rangeFilterOf, tableFilterOf } from './filterTerms';
import type { GridPort } from './gridPort';
import { MUTATION } from './mutations';
import { gridRange } from './gridRange';
import { BARE_TABLE } from './startUniver';
import { paletteOf } from './tableLook';

/** The id under which the grid keeps a table. One that is resized or recoloured is another to the grid. */
function gridTableId(table: Table): string {
  const { id, range } = table;
  const { row, column, rows, columns } = range;
  return [id, row, column, rows, columns, headerTheme(table)].join(':');
}

/** The workbook's table that the grid knows by the id. */
export function tableOfGrid(workbook: Workbook, gridId: string): Table | undefined {
  return workbook.tables.find(({ id }) => id === Number(gridId.split(':')[0]));
}

/** Gives the grid the tables of a sheet that have filter buttons, and says which are filtered. */
export function showTables(port: GridPort, workbook: Workbook, sheet: Sheet): void {
  const wanted = workbook.tables.filter(
    (table) => table.sheet === sheet && table.showHeaders && table.showFilterButton,
  );
  const ids = new Map(wanted.map((table) => [gridTableId(table), table]));
  const shown = port.tables(sheet.id);
  for (const { id: tableId } of shown) {
    if (!ids.has(tableId)) port.send(MUTATION.deleteTable, { subUnitId: sheet.id, tableId });
  }
  for (const [tableId, table] of ids) {
    if (!shown.some(({ id }) => id === tableId)) {
      port.send(MUTATION.addTable, {
        subUnitId: sheet.id,
        tableId,
        name: table.name,
        range: gridRange({
          ...table.bodyRange,
          row: table.range.row,
          rows: table.bodyRange.rows + 1,
        }),
        header: table.columns.map(({ name }) => name),
        options: { tableStyleId: headerTheme(table) },
      });
    }
    table.columns.forEach(({ id }, column) => {
      const criteria = table.filters.get(id);
      port.markFilter(tableId, column, criteria && tableFilterOf(criteria));
    });
  }
}

/** Filter buttons are white on a dark header and grey on a light one. */
function headerTheme({ sheet, range, style }: Table): string {
  const { fill } = sheet.cells.style(range.row, range.column);
  const isDark =
    fill === undefined ? paletteOf(style)?.header.bg !== undefined : luminance(fill) < 0.5;
  return isDark ? BARE_TABLE.onDark.name : BARE_TABLE.onLight.name;
}

/** How light a colour is, from 0 to 1. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    parseInt(color.slice(at, at + 2), 16),
  );
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** What the grid was last told of sheets' own filters. */
export type ToldFilters = WeakMap<Sheet, string>;

/** Gives the grid the filter of a sheet's plain range, where it has changed. */
export function showFilter(port: GridPort, sheet: Sheet, told: ToldFilters): void {
  const { filter, id: subUnitId } = sheet;
  const state = filter ? JSON.stringify([filter.range, [...filter.criteria]]) : '';
  const shown = port.filterRange(subUnitId);
  if (state === (told.get(sheet) ?? '') && (shown !== null) === (filter !== null)) return;
  told.set(sheet, state);
  if (shown) port.send(MUTATION.removeFilter, { subUnitId });
  if (!filter) return;
  port.send(MUTATION.filterRange, { subUnitId, range: gridRange(filter.range) });
  for (const [at, criteria] of filter.criteria) {
    const col = filter.range.column + at;
    port.send(MUTATION.filterColumn, {
      subUnitId,
      col,
      criteria: { colId: at, ...rangeFilterOf(criteria) },
    });
  }
}
