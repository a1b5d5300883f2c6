/** Rows and columns of a sheet, from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column that a sheet can have. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Whether two areas have a cell in common. */
export function meet(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

/** The column that letters name, from 0; capitals or not. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The letters of a column, counted from 0. */
export function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The area of an address without dollars: `B2` or `B2:C7`. */
export function areaOf(address: string): Area {
  const [from = '', to = from] = address.replaceAll('$', '').split(':');
  return {
    top: rowOf(from) ?? 0,
    left: columnIn(from) ?? 0,
    bottom: rowOf(to) ?? LAST_ROW,
    right: columnIn(to) ?? LAST_COLUMN,
  };
}

/** The address of an area; one cell has no colon. */
export function addressOf({ top, left, bottom, right }: Area): string {
  const from = `${lettersOf(left)}${top + 1}`;
  const to = `${lettersOf(right)}${bottom + 1}`;
  return from === to ? from : `${from}:${to}`;
}

function rowOf(corner: string): number | null {
  const digits = /\d+$/.exec(corner);
  return digits === null ? null : Number(digits[0]) - 1;
}

function columnIn(corner: string): number | null {
  const letters = /^[A-Za-z]+/.exec(corner);
  return letters === null ? null : columnOf(letters[0]);
}
