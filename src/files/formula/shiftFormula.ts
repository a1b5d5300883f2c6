import { LAST_COLUMN, LAST_ROW, columnOf, lettersOf } from './area';
import { formulaPieces, pieceText } from './pieces';

const CORNER = /(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})/;

/**
 * A formula as it would be if copied down and right: relative references move, `$` ones stay. So the
 * cells of a shared formula are told (ECMA-376 part 1, 18.3.1.40).
 * @example shiftFormula('A1+$B$1', 1, 0) is 'A2+$B$1'
 */
export function shiftFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return formulaPieces(formula)
    .map((piece) => {
      if (piece.kind !== 'cells') return pieceText(piece);
      const corners = piece.text.split(':').map((corner) => shiftCorner(corner, down, right));
      return corners.includes(null) ? '#REF!' : piece.sheet + corners.join(':');
    })
    .join('');
}

function shiftCorner(corner: string, down: number, right: number): string | null {
  const [, columnDollar = '', letters = '', between = '', digits = ''] = CORNER.exec(corner) ?? [];
  // Of whole rows, `$1`, the dollar is read as the column's.
  const rowDollar = letters === '' ? columnDollar || between : between;
  let text = '';
  if (letters !== '') {
    const column = columnOf(letters) + (columnDollar === '' ? right : 0);
    if (column < 0 || column > LAST_COLUMN) return null;
    text = columnDollar + lettersOf(column);
  }
  if (digits !== '') {
    const row = Number(digits) - 1 + (rowDollar === '' ? down : 0);
    if (row < 0 || row > LAST_ROW) return null;
    text += `${rowDollar}${row + 1}`;
  }
  return text;
}
