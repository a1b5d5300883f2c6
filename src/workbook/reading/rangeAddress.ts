const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const LAST_ROW = 1_048_576;
const LAST_LETTERS = 'XFD';

/**
 * Whether a text is an address that every sheet has, of a cell or of cells: a person may have typed
 * anything where we wrote one, and Excel refuses to give the range of it.
 */
export function isRangeAddress(text: string): boolean {
  const corners = text.split(':');
  return corners.length <= 2 && corners.every(isCell);
}

function isCell(corner: string): boolean {
  const [, letters = '', row] = CELL.exec(corner) ?? [];
  const isColumn =
    letters !== '' &&
    (letters.length < LAST_LETTERS.length || letters.toUpperCase() <= LAST_LETTERS);
  return isColumn && Number(row) <= LAST_ROW;
}
