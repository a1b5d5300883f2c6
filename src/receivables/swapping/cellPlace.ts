/** A block of cells of a sheet, counted from 0; whole columns end at the sheet's last row. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows and columns of an Excel sheet. */
const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

const CORNER = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;

/**
 * The cells that a reference in A1 style means: one cell, a range, or whole columns; null for what is
 * none. Without a sheet it means the one given.
 * @example cellPlace("'Open items'!$F$2:F9", 'Mine') is { sheet: 'Open items', row: 1, column: 5, ... }
 */
export function cellPlace(reference: string, onSheet: string): CellPlace | null {
  const { sheet, cells } = parted(reference, onSheet);
  // A book in brackets is another workbook.
  if (sheet.includes('[') || sheet.includes('\\') || sheet.includes('/')) return null;
  const [first = '', last = first, ...more] = cells.split(':');
  if (more.length > 0) return null;
  const isColumns = COLUMN.test(first) && COLUMN.test(last) && cells.includes(':');
  const from = isColumns ? corner(`${first}1`) : corner(first);
  const to = isColumns ? corner(`${last}${SHEET_ROWS}`) : corner(last);
  if (from === null || to === null) return null;
  const [row, column] = [Math.min(from.row, to.row), Math.min(from.column, to.column)];
  return {
    sheet,
    row,
    column,
    rows: Math.abs(from.row - to.row) + 1,
    columns: Math.abs(from.column - to.column) + 1,
  };
}

function parted(reference: string, onSheet: string): { sheet: string; cells: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(reference);
  if (quoted !== null) {
    return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), cells: quoted[2] ?? '' };
  }
  const at = reference.indexOf('!');
  if (at < 0) return { sheet: onSheet, cells: reference };
  return { sheet: reference.slice(0, at), cells: reference.slice(at + 1) };
}

function corner(text: string): { row: number; column: number } | null {
  const [, letters, digits] = CORNER.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const row = Number(digits) - 1;
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const isThere = row >= 0 && row < SHEET_ROWS && column < SHEET_COLUMNS;
  return isThere ? { row, column } : null;
}
