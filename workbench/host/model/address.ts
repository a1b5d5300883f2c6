import type { Rect } from './types';

/** Excel's limits of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Letters of a column counted from 0: `columnName(27)` is `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Position, from 0, of a column named by letters: `columnIndex('AB')` is 27. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A sheet's name as formulas write it: quoted unless it is a plain word that is not a reference. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell = /^[a-z]{1,3}\d+$/i.test(name) || /^r\d*c?\d*$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `A1:C3` of a rectangle; whole columns and rows as `A:C` and `1:3`. */
export function addressOf(rect: Rect): string {
  const left = columnName(rect.column);
  const right = columnName(rect.column + rect.columns - 1);
  const first = rect.row + 1;
  const last = rect.row + rect.rows;
  if (rect.rows === MAX_ROWS && rect.columns < MAX_COLUMNS) return `${left}:${right}`;
  if (rect.columns === MAX_COLUMNS) return `${first}:${last}`;
  return rect.rows === 1 && rect.columns === 1
    ? `${left}${first}`
    : `${left}${first}:${right}${last}`;
}

/** `$A$1:$C$3` of a rectangle. */
export function absoluteAddressOf(rect: Rect): string {
  return addressOf(rect).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

const A1 = /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function between(row1: number, column1: number, row2: number, column2: number): Rect | null {
  const rect = {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  const inside =
    rect.row >= 0 && rect.row + rect.rows <= MAX_ROWS && rect.column + rect.columns <= MAX_COLUMNS;
  return inside ? rect : null;
}

/** The rectangle of an address without sheet (`A1`, `$A$1:C3`, `A:C`, `1:3`), or null. */
export function parseRect(address: string): Rect | null {
  const text = address.trim();
  const cells = A1.exec(text);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [, left = '', right = ''] = columns;
    return between(0, columnIndex(left), MAX_ROWS - 1, columnIndex(right));
  }
  const rows = ROWS.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

/** Splits `'My sheet'!A1` into its sheet and its address; the sheet is null when none is said. */
export function splitAddress(text: string): { sheet: string | null; address: string } {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(text.trim());
  if (!found) return { sheet: null, address: text.trim() };
  const sheet = (found[1] ?? found[2] ?? '').replaceAll("''", "'");
  return { sheet, address: found[3] ?? '' };
}
