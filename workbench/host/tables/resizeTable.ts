import type { ExcelHost } from '../host';
import { demandUnprotected } from '../editing/protection';
import { intersection } from '../model/rect';
import type { Table } from '../model/table';
import type { Rect } from '../model/types';
import { filteredRangeConflict, invalidArgument } from '../protocol/excelError';
import { cellText } from '../typing/cellText';
import { growFormats } from './growFormats';
import { freeHeader } from './tableCells';

/** Lets a table cover other cells. Its header must stay where it is; cells do not move. */
export function resizeTable(host: ExcelHost, table: Table, range: Rect): void {
  demandUnprotected(table.sheet);
  const old = table.range;
  if (range.row !== old.row || range.rows < 2 || !intersection(range, old)) throw invalidArgument();
  if (table.filters.size > 0) throw filteredRangeConflict();
  const isTaken = host.workbook.tables.some(
    (other) => other !== table && other.sheet === table.sheet && intersection(other.range, range),
  );
  if (isTaken) throw invalidArgument("A table can't overlap another table.");
  // The totals row keeps its place as the last row of the table.
  if (table.showTotals && range.rows !== old.rows) throw invalidArgument();
  const body = table.bodyRange;
  const byColumn = new Map(table.columns.map((column, at) => [old.column + at, column]));
  table.range = range;
  growFormats(table, body);
  const names: string[] = [];
  table.columns = Array.from({ length: range.columns }, (_, at) => {
    const place = range.column + at;
    const { cells } = table.sheet;
    const known = byColumn.get(place);
    const shown = cellText(
      cells.value(range.row, place),
      cells.style(range.row, place).numberFormat,
    );
    const name = known?.name ?? freeHeader(shown, names, at);
    names.push(name);
    if (!known && table.showHeaders) cells.setValue(range.row, place, name);
    return known ?? { id: table.nextColumnId(), name };
  });
  host.calculation.noteName(table.name);
}
