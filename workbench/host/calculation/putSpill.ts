import { contains, intersection } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { CellValue, Rect } from '../model/types';
import type { Workbook } from '../model/workbook';

/** Puts a block of results with its first value in the formula's cell, or `#SPILL!` where it cannot. */
export function putSpill(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  block: readonly (readonly CellValue[])[],
): void {
  const { cells } = sheet;
  cells.dropSpill(row, column);
  const range = { row, column, rows: block.length, columns: block[0]?.length ?? 0 };
  if (range.rows <= 1 && range.columns <= 1) {
    cells.setResult(row, column, block[0]?.[0] ?? '');
    return;
  }
  if (isBlocked(workbook, sheet, range)) {
    cells.setResult(row, column, '#SPILL!');
    return;
  }
  block.forEach((values, i) =>
    values.forEach((value, j) => cells.setResult(row + i, column + j, value)),
  );
  cells.spills.push(range);
}

function isBlocked(workbook: Workbook, sheet: Sheet, range: Rect): boolean {
  if (workbook.tables.some((t) => t.sheet === sheet && intersection(t.range, range))) return true;
  if (sheet.merges.some((merge) => intersection(merge, range))) return true;
  for (const cell of sheet.cells.entries(range)) {
    if (cell.row === range.row && cell.column === range.column) continue;
    if (cell.formula !== undefined) return true;
    const other = sheet.cells.spillAt(cell.row, cell.column);
    if (cell.value !== '' && !(other && contains(range, other.row, other.column))) return true;
  }
  return false;
}
