import type { ExcelHost } from '../host';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { covers, intersection } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { Rect } from '../model/types';
import {
  ExcelError,
  filteredRangeConflict,
  insertDeleteConflict,
  mergedRangeConflict,
} from '../protocol/excelError';
import type { Shift } from '../structure/shift';
import { shiftRect } from '../structure/shift';
import { shiftCells } from '../structure/shiftCells';
import type { ChangeType } from '../changes/changeLog';
import { demandUnprotected } from './protection';

/** Puts empty cells in where the range is; what was there moves down or to the right. */
export function insertCells(
  host: ExcelHost,
  sheet: Sheet,
  rect: Rect,
  direction: 'Down' | 'Right',
): void {
  shiftRange(host, sheet, rect, direction === 'Down' ? 'row' : 'column', 1);
}

/** Takes the range's cells out; what is under them, or right of them, closes the gap. */
export function deleteCells(
  host: ExcelHost,
  sheet: Sheet,
  rect: Rect,
  direction: 'Up' | 'Left',
): void {
  shiftRange(host, sheet, rect, direction === 'Up' ? 'row' : 'column', -1);
}

function shiftRange(
  host: ExcelHost,
  sheet: Sheet,
  rect: Rect,
  axis: 'row' | 'column',
  sign: 1 | -1,
): void {
  demandUnprotected(sheet);
  const isRow = axis === 'row';
  const shift: Shift = {
    sheet,
    axis,
    at: isRow ? rect.row : rect.column,
    by: sign * (isRow ? rect.rows : rect.columns),
    from: isRow ? rect.column : rect.row,
    count: isRow ? rect.columns : rect.rows,
  };
  const whole = shift.count === (isRow ? MAX_COLUMNS : MAX_ROWS);
  const tables = host.workbook.tables.filter((table) => table.sheet === sheet);
  for (const table of tables) demandTableStays(table, shift, rect, whole);
  demandMergesWhole(sheet, shift);
  demandRoom(sheet, shift);
  const before = new Map(tables.map((table) => [table, table.range]));
  applyShift(host, shift);
  if (!isRow) for (const [table, range] of before) followColumns(host, table, range, shift);
  host.changed(sheet, rect, changeType(isRow, whole, sign));
}

/** Moves cells and everything that refers to them, the add-in's kept ranges among it. */
function applyShift(host: ExcelHost, shift: Shift): void {
  shiftCells(host.workbook, shift);
  for (const [id, range] of host.references) {
    if (range.sheet !== shift.sheet) continue;
    const moved = shiftRect(range.rect, shift);
    if (moved) range.rect = moved;
    else host.references.delete(id);
  }
  host.calculation.noteMoved();
}

function changeType(isRow: boolean, whole: boolean, sign: 1 | -1): ChangeType {
  if (!whole) return sign > 0 ? 'CellInserted' : 'CellDeleted';
  if (isRow) return sign > 0 ? 'RowInserted' : 'RowDeleted';
  return sign > 0 ? 'ColumnInserted' : 'ColumnDeleted';
}

/** Excel shifts no part of a table's width or height, and nothing in a filtered table. */
function demandTableStays(table: Table, shift: Shift, rect: Rect, whole: boolean): void {
  const { range } = table;
  const isRow = shift.axis === 'row';
  if (!whole) {
    const band: Rect = isRow
      ? { row: shift.at, column: shift.from, rows: MAX_ROWS - shift.at, columns: shift.count }
      : { row: shift.from, column: shift.at, rows: shift.count, columns: MAX_COLUMNS - shift.at };
    const touched = intersection(band, range);
    if (!touched) return;
    const isAcross = isRow
      ? range.column >= shift.from && range.column + range.columns <= shift.from + shift.count
      : range.row >= shift.from && range.row + range.rows <= shift.from + shift.count;
    if (!isAcross) throw insertDeleteConflict();
    if (table.filters.size > 0 && intersection(rect, range)) throw filteredRangeConflict();
  }
  const header = table.headerRange;
  const removesHeader =
    isRow && shift.by < 0 && header !== null && intersection(rect, header) !== null;
  if (removesHeader && !covers(rect, range)) throw insertDeleteConflict();
}

/** Excel moves merged cells all together or not at all. */
function demandMergesWhole(sheet: Sheet, { axis, at, from, count }: Shift): void {
  const band: Rect =
    axis === 'row'
      ? { row: at, column: from, rows: MAX_ROWS - at, columns: count }
      : { row: from, column: at, rows: count, columns: MAX_COLUMNS - at };
  for (const merge of sheet.merges) {
    const touched = intersection(band, merge);
    const isAcross =
      axis === 'row' ? touched?.columns === merge.columns : touched?.rows === merge.rows;
    if (touched && !isAcross) throw mergedRangeConflict();
  }
}

/** Excel pushes nothing over the edge of the sheet. */
function demandRoom(sheet: Sheet, { axis, by }: Shift): void {
  const used = sheet.usedRange(false);
  if (!used || by < 0) return;
  const end = axis === 'row' ? used.row + used.rows : used.column + used.columns;
  if (end + by > (axis === 'row' ? MAX_ROWS : MAX_COLUMNS)) {
    throw new ExcelError(
      'NonBlankCellOffSheet',
      "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
    );
  }
}

/** A table whose columns were shifted in or out has other columns now. */
function followColumns(host: ExcelHost, table: Table, before: Rect, shift: Shift): void {
  if (table.range.columns === before.columns) return;
  const start = Math.max(0, shift.at - before.column);
  if (shift.by < 0) {
    const gone = table.columns.splice(start, before.columns - table.range.columns);
    for (const { id } of gone) table.filters.delete(id);
    return;
  }
  for (let added = 0; added < shift.by; added++) {
    const name = freeName(table, start + added);
    table.columns.splice(start + added, 0, { id: table.nextColumnId(), name });
    if (table.showHeaders) {
      table.sheet.cells.setValue(table.range.row, table.range.column + start + added, name);
    }
  }
  host.calculation.noteName(table.name);
}

function freeName(table: Table, at: number): string {
  let number = at + 1;
  while (table.columnIndex(`Column${number}`) >= 0) number++;
  return `Column${number}`;
}
