/** Points in a column that shows one character of Excel's default font, and its margin. */
const POINTS_PER_CHARACTER = 5.25;
const MARGIN_POINTS = 3.75;

/** Makes the column of a cell so many characters wide. */
export function setWidth(cell: Excel.Range, characters: number): void {
  cell.getEntireColumn().format.columnWidth = characters * POINTS_PER_CHARACTER + MARGIN_POINTS;
}

/** How many characters a column of so many points shows. */
export function charactersIn(points: number): number {
  return Math.max(1, Math.round((points - MARGIN_POINTS) / POINTS_PER_CHARACTER));
}
