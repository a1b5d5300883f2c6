import { demandUnprotected } from '../editing/protection';
import type { ExcelHost } from '../host';
import { DEFAULT_CHARACTERS, DEFAULT_HEIGHT, toCharacters, toPoints } from '../model/cellPoints';
import type { RangeSubject } from '../rangeSubject';
import { cellText } from '../typing/cellText';

/** A width counts digits; letters and blanks between them are narrower. */
const LETTERS_PER_CHARACTER = 1.1;

export function columnWidth({ sheet, rect }: RangeSubject): number | null {
  return same(rect.column, rect.columns, (at) =>
    toPoints(sheet.columnWidths.get(at) ?? DEFAULT_CHARACTERS),
  );
}

export function setColumnWidth({ sheet, rect }: RangeSubject, written: unknown): void {
  demandUnprotected(sheet);
  for (let at = rect.column; at < rect.column + rect.columns; at++) {
    sheet.columnWidths.set(at, toCharacters(Number(written)));
    sheet.hiddenColumns.delete(at);
  }
}

export function rowHeight({ sheet, rect }: RangeSubject): number | null {
  return same(
    rect.row,
    Math.min(rect.rows, 100_000),
    (at) => sheet.rowHeights.get(at) ?? DEFAULT_HEIGHT,
  );
}

export function setRowHeight({ sheet, rect }: RangeSubject, written: unknown): void {
  demandUnprotected(sheet);
  for (let at = rect.row; at < rect.row + rect.rows; at++)
    sheet.rowHeights.set(at, Number(written));
}

/** Makes columns as wide as the longest text in the range. */
export function fitColumns(
  { sheet, rect }: RangeSubject,
  _: readonly unknown[],
  host: ExcelHost,
): void {
  host.calculate();
  const longest = new Map<number, number>();
  for (const { row, column, value } of sheet.cells.entries(rect)) {
    const { length } = cellText(value, sheet.cells.style(row, column).numberFormat);
    longest.set(column, Math.max(longest.get(column) ?? 0, length));
  }
  for (const [column, length] of longest) {
    if (length > 0) sheet.columnWidths.set(column, Math.min(255, length + 0.71));
  }
}

/** Makes rows as high as the texts in them that run over several lines. */
export function fitRows(
  { sheet, rect }: RangeSubject,
  _: readonly unknown[],
  host: ExcelHost,
): void {
  for (const row of [...sheet.rowHeights.keys()]) {
    if (row >= rect.row && row < rect.row + rect.rows) sheet.rowHeights.delete(row);
  }
  host.calculate();
  for (const { row, column, value } of sheet.cells.entries(rect)) {
    const { wrap, numberFormat } = sheet.cells.style(row, column);
    if (wrap !== true) continue;
    const width = sheet.columnWidths.get(column) ?? DEFAULT_CHARACTERS;
    const height = linesOf(cellText(value, numberFormat), width) * DEFAULT_HEIGHT;
    if (height > (sheet.rowHeights.get(row) ?? DEFAULT_HEIGHT)) sheet.rowHeights.set(row, height);
  }
}

/** On how many lines a text runs, broken between words. */
function linesOf(text: string, width: number): number {
  const room = width * LETTERS_PER_CHARACTER;
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(/\s+/u)) {
    const breaks = used > 0 && used + 1 + length > room;
    if (breaks) lines++;
    used = breaks || used === 0 ? length : used + 1 + length;
  }
  return lines;
}

function same(from: number, count: number, size: (at: number) => number): number | null {
  const first = size(from);
  for (let at = from + 1; at < from + count; at++) if (size(at) !== first) return null;
  return first;
}
