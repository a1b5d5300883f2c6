import { bounding, cellRect, contains, intersection, sameRect } from '../model/rect';
import type { Cells } from '../model/cells';
import type { Sheet } from '../model/sheet';
import type { CellValue, Rect } from '../model/types';
import type { Workbook } from '../model/workbook';

type Block = readonly (readonly CellValue[])[];

/**
 * Puts a formula's result with its first value in the formula's cell, or `#SPILL!` where the rest
 * has no room. Answers where a spill has other values now, or null where none has.
 */
export function putResult(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  result: CellValue | Block,
): Rect | null {
  const { cells } = sheet;
  const before = cells.spills.find((spill) => spill.row === row && spill.column === column);
  const block = typeof result === 'object' ? result : [[result]];
  const range = { row, column, rows: block.length, columns: block[0]?.length ?? 0 };
  const isOneCell = range.rows <= 1 && range.columns <= 1;
  if (!isOneCell && before && sameRect(before, range) && sameValues(cells, range, block)) {
    return null;
  }
  cells.dropSpill(row, column);
  if (isOneCell) cells.setResult(row, column, block[0]?.[0] ?? '');
  else if (isBlocked(workbook, sheet, range)) cells.setResult(row, column, '#SPILL!');
  else {
    block.forEach((values, i) => {
      values.forEach((value, j) => {
        cells.setResult(row + i, column + j, value);
      });
    });
    cells.spills.push(range);
    return before ? bounding(before, range) : range;
  }
  return before ? bounding(before, cellRect(row, column)) : null;
}

function sameValues(cells: Cells, { row, column }: Rect, block: Block): boolean {
  return block.every((values, i) =>
    values.every((value, j) => cells.value(row + i, column + j) === value),
  );
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
