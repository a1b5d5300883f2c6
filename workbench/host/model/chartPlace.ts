import { MAX_COLUMNS, MAX_ROWS } from './address';
import { columnPoints, rowPoints } from './cellPoints';
import type { Chart, Corner } from './chart';
import type { Sheet } from './sheet';

/** Where a chart is drawn, in points from the sheet's upper left corner. */
export interface ChartBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where the cells that a chart hangs on put it now. */
export function boxOf(sheet: Sheet, { from, to }: Chart): ChartBox {
  const [left, top] = [across(sheet, from), down(sheet, from)];
  return {
    left,
    top,
    width: Math.max(0, across(sheet, to) - left),
    height: Math.max(0, down(sheet, to) - top),
  };
}

/** Hangs a chart on the cells that lie under the box. */
export function putChart(sheet: Sheet, chart: Chart, box: ChartBox): void {
  const { left, top, width, height } = box;
  chart.from = cornerAt(sheet, left, top);
  chart.to = cornerAt(sheet, left + width, top + height);
}

/** Less than this many points is nothing. */
const LEAST = 1e-6;

function cornerAt(sheet: Sheet, left: number, top: number): Corner {
  const [column, x] = walk(Math.max(0, left), MAX_COLUMNS, (at) => columnPoints(sheet, at));
  const [row, y] = walk(Math.max(0, top), MAX_ROWS, (at) => rowPoints(sheet, at));
  return { column, x, row, y };
}

function walk(points: number, end: number, size: (at: number) => number): [number, number] {
  let rest = points;
  let at = 0;
  // Widths are no whole numbers: what is left by their sum is not a cell's beginning missed.
  while (at < end - 1 && rest > size(at) - LEAST) rest -= size(at++);
  return [at, rest < LEAST ? 0 : rest];
}

function across(sheet: Sheet, { column, x }: Corner): number {
  let points = Math.min(x, columnPoints(sheet, column));
  for (let at = 0; at < column; at++) points += columnPoints(sheet, at);
  return points;
}

function down(sheet: Sheet, { row, y }: Corner): number {
  let points = Math.min(y, rowPoints(sheet, row));
  for (let at = 0; at < row; at++) points += rowPoints(sheet, at);
  return points;
}
