import type { Sheet } from '../../workbench/host/model/sheet';

/** What people put into a workbook and see of it, to compare it with itself later. */
export function whatStands(): Record<string, unknown> {
  const { sheets, tables, names } = workbench.workbook;
  return {
    sheets: sheets.map(({ name }) => name),
    cells: Object.fromEntries(sheets.map((sheet) => [sheet.name, cellsOn(sheet)])),
    merges: sheets.map(({ merges }) => merges),
    tables: tables.map(({ name, sheet, range, columns, filters, showTotals, sort }) => ({
      name,
      sheet: sheet.name,
      range,
      columns: columns.map((column) => column.name),
      filters: columns.map(({ id }) => filters.get(id) ?? null),
      showTotals,
      sort: sort.map(({ columnId }) => columns.findIndex(({ id }) => id === columnId)),
    })),
    names: names.map(({ name, formula }) => [name, formula]),
    charts: sheets.map(({ name, charts }) => [
      name,
      charts.map(({ name, title, from, to, series }) => ({
        ...{ name, title, from, to },
        series: series.map(({ name, values, categories }) => [name, values, categories]),
      })),
    ]),
    active: workbench.workbook.activeSheet.name,
    selections: sheets.map(({ selection }) => selection),
  };
}

/** Constants and formulas by row and column, with the number format where there is something. */
function cellsOn({ cells }: Sheet): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { row, column, value, formula } of cells.entries()) {
    const content = formula ?? value;
    if (content === '') continue;
    found[`${row},${column}`] = [content, cells.style(row, column).numberFormat];
  }
  return found;
}
