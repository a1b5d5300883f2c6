import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import type { DefinedName } from '../model/definedName';
import { intersection } from '../model/rect';
import type { Chart } from '../model/chart';
import type { Sheet } from '../model/sheet';
import type { Rect } from '../model/types';
import type { Workbook } from '../model/workbook';
import { rewriteCharts } from './chartReferences';
import { referenceText, rewriteReferences } from './references';
import { shiftRect, shiftSpan, type Shift } from './shift';
import { shiftConditionalFormats } from './shiftConditionalFormats';

/** Puts in or takes out cells and lets all that refers to moved cells follow. */
export function shiftCells(workbook: Workbook, shift: Shift): void {
  moveContents(shift);
  for (const sheet of workbook.sheets) {
    for (const { formula } of sheet.cells.formulas()) {
      const text = shiftFormula(formula.text, sheet, workbook, shift);
      if (text === formula.text) continue;
      formula.text = text;
      formula.dirty = true;
    }
  }
  shiftConditionalFormats(workbook, shift);
  rewriteCharts(workbook, (formula) => shiftFormula(formula, undefined, workbook, shift));
  for (const name of workbook.names) shiftName(name, workbook, shift);
  for (const table of workbook.tables) {
    if (table.sheet !== shift.sheet) continue;
    table.range = shiftRect(table.range, shift) ?? { ...table.range, rows: 0 };
  }
  const gone = workbook.tables.filter((table) => table.range.rows === 0);
  for (const table of gone) workbook.tables.splice(workbook.tables.indexOf(table), 1);
  shiftSheetParts(shift, workbook);
}

function shiftName(name: DefinedName, workbook: Workbook, shift: Shift): void {
  const home = workbook.sheets.find((sheet) => sheet.id === name.scope);
  name.formula = shiftFormula(name.formula, home, workbook, shift);
}

/** A formula after the shift; references whose cells are all gone become `#REF!`. */
function shiftFormula(
  formula: string,
  home: Sheet | undefined,
  workbook: Workbook,
  shift: Shift,
): string {
  return rewriteReferences(formula, (reference) => {
    const target = reference.sheet === null ? home : workbook.sheet(reference.sheet);
    if (target !== shift.sheet) return null;
    const whole = shift.axis === 'row' ? 'columns' : 'rows';
    if (reference.kind === whole) return null;
    const rect = shiftRect(reference.rect, shift);
    return rect ? referenceText({ ...reference, rect }) : '#REF!';
  });
}

function moveContents(shift: Shift): void {
  const { sheet, axis, at, by, from, count } = shift;
  const whole = count >= (axis === 'row' ? MAX_COLUMNS : MAX_ROWS);
  if (whole && axis === 'row') {
    if (by > 0) sheet.cells.insertRows(at, by);
    else sheet.cells.deleteRows(at, -by);
    return;
  }
  if (whole) {
    if (by > 0) sheet.cells.insertColumns(at, by);
    else sheet.cells.deleteColumns(at, -by);
    return;
  }
  const used = sheet.usedRange(false);
  if (!used) return;
  const start = by > 0 ? at : at - by;
  const rest: Rect =
    axis === 'row'
      ? { row: start, column: from, rows: MAX_ROWS - start, columns: count }
      : { row: from, column: start, rows: count, columns: MAX_COLUMNS - start };
  if (by < 0) {
    const taken: Rect =
      axis === 'row'
        ? { row: at, column: from, rows: -by, columns: count }
        : { row: from, column: at, rows: count, columns: -by };
    for (const cell of [...sheet.cells.entries(taken)]) sheet.cells.clear(cell.row, cell.column);
  }
  const moving = intersection(rest, used);
  if (moving) sheet.cells.move(moving, axis === 'row' ? by : 0, axis === 'row' ? 0 : by);
}

function shiftSheetParts(shift: Shift, workbook: Workbook): void {
  const { sheet, axis, count } = shift;
  const keep = (rects: readonly Rect[]): Rect[] =>
    rects.flatMap((rect) => shiftRect(rect, shift) ?? []);
  sheet.merges = keep(sheet.merges);
  for (const validation of sheet.validations) validation.ranges = keep(validation.ranges);
  sheet.validations = sheet.validations.filter(({ ranges }) => ranges.length > 0);
  if (sheet.filter) {
    const range = shiftRect(sheet.filter.range, shift);
    sheet.filter = range ? { ...sheet.filter, range } : null;
  }
  sheet.page.printArea = shiftFormula(sheet.page.printArea, sheet, workbook, shift);
  if (axis === 'row' && count >= MAX_COLUMNS) {
    for (const chart of sheet.charts) shiftChart(chart, 'row', shift);
    shiftSet(sheet.hiddenRows, shift);
    shiftMap(sheet.rowHeights, shift);
    const { titleRows } = sheet.page;
    const span =
      titleRows && shiftSpan(titleRows.first, titleRows.last - titleRows.first + 1, shift);
    sheet.page.titleRows = span ? { first: span.start, last: span.start + span.size - 1 } : null;
  }
  if (axis === 'column' && count >= MAX_ROWS) {
    for (const chart of sheet.charts) shiftChart(chart, 'column', shift);
    shiftSet(sheet.hiddenColumns, shift);
    shiftMap(sheet.columnWidths, shift);
  }
}

/** A chart hangs on two cells; one that is taken out hands its corner to the cell that follows. */
function shiftChart(chart: Chart, axis: 'row' | 'column', shift: Shift): void {
  const inside = axis === 'row' ? 'y' : 'x';
  const moved = (corner: Chart['from']): Chart['from'] => {
    const span = shiftSpan(corner[axis], 1, shift);
    return span ? { ...corner, [axis]: span.start } : { ...corner, [axis]: shift.at, [inside]: 0 };
  };
  chart.from = moved(chart.from);
  chart.to = moved(chart.to);
}

function shiftSet(set: Set<number>, shift: Shift): void {
  const moved = [...set].flatMap((at) => shiftSpan(at, 1, shift)?.start ?? []);
  set.clear();
  for (const at of moved) set.add(at);
}

function shiftMap(map: Map<number, number>, shift: Shift): void {
  const moved = [...map].flatMap(([at, size]): [number, number][] => {
    const span = shiftSpan(at, 1, shift);
    return span ? [[span.start, size]] : [];
  });
  map.clear();
  for (const [at, size] of moved) map.set(at, size);
}
