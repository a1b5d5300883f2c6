import { contains } from '../../host/model/rect';
import type { Sheet } from '../../host/model/sheet';
import type { Rect } from '../../host/model/types';
import type { Workbook } from '../../host/model/workbook';

/** Tells of a row whether a filter of a table or of the sheet decides about its sight. */
export function filteredRows(workbook: Workbook, sheet: Sheet): (row: number) => boolean {
  const ranges: Rect[] = workbook.tables
    .filter((table) => table.sheet === sheet && table.filters.size > 0)
    .map(({ bodyRange }) => bodyRange);
  const { filter } = sheet;
  if (filter && filter.criteria.size > 0) {
    ranges.push({ ...filter.range, row: filter.range.row + 1, rows: filter.range.rows - 1 });
  }
  return (row) => ranges.some((range) => contains(range, row, range.column));
}
