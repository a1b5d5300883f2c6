import type { Sheet } from './sheet';

/** Excel measures widths over the API in points; one character of the default font is 5.25 points. */
const POINTS_PER_CHARACTER = 5.25;
const PADDING_POINTS = 3.75;
/** The width of a column nobody set, in characters. */
export const DEFAULT_CHARACTERS = 8.43;

/** The height of a row nobody set, in points. */
export const DEFAULT_HEIGHT = 15;

/** How wide a column is drawn, in points; a hidden one takes no room. */
export function columnPoints(sheet: Sheet, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  return toPoints(sheet.columnWidths.get(column) ?? DEFAULT_CHARACTERS);
}

/** How high a row is drawn, in points; a hidden one takes no room. */
export function rowPoints(sheet: Sheet, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? DEFAULT_HEIGHT);
}

/** Points of so many characters of the default font. */
export function toPoints(characters: number): number {
  return characters * POINTS_PER_CHARACTER + PADDING_POINTS;
}

/** The opposite of `toPoints`. */
export function toCharacters(points: number): number {
  return Math.max(0, (points - PADDING_POINTS) / POINTS_PER_CHARACTER);
}
