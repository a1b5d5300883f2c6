import type { Sheet } from '../../host/model/sheet';
import type { Table } from '../../host/model/table';
import type { Workbook } from '../../host/model/workbook';
import { rangeFilterOf, tableFilterOf } from './filterTerms';
import { MUTATION, type GridPort } from './gridPort';
import { gridRange } from './gridRange';

/** The id under which the grid keeps a table. A table that is resized is another one to the grid. */
export function gridTableId({ id, range }: Table): string {
  return `${id}:${range.row},${range.column},${range.rows},${range.columns}`;
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
        options: { tableStyleId: 'bare' },
      });
    }
    table.columns.forEach(({ id }, column) => {
      const criteria = table.filters.get(id);
      port.markFilter(tableId, column, criteria && tableFilterOf(criteria));
    });
  }
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
