import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnName } from '../../host/model/address';

// Strings, quoted sheet names, brackets of structured references, names with dots or calls, and
// references to cells, columns or rows.
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu;

/**
 * A formula as it would be if copied down and right: relative references move, `$` ones stay.
 * This is how the cells of a shared formula are told (ECMA-376 part 1, 18.3.1.40).
 */
export function shiftFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  const column = (dollar: string, letters: string): string | null =>
    dollar ? `$${letters}` : moved(columnIndex(letters), right, MAX_COLUMNS, columnName);
  const row = (dollar: string, digits: string): string | null =>
    dollar ? `$${digits}` : moved(Number(digits) - 1, down, MAX_ROWS, (at) => String(at + 1));
  return formula.replace(PIECE, (whole: string, ...parts: (string | undefined)[]) => {
    const [
      d1 = '',
      cellColumn,
      d2 = '',
      cellRow,
      d3 = '',
      c1,
      d4 = '',
      c2,
      d5 = '',
      r1,
      d6 = '',
      r2,
    ] = parts;
    if (cellColumn !== undefined && cellRow !== undefined) {
      return join(column(d1, cellColumn), row(d2, cellRow), '');
    }
    if (c1 !== undefined && c2 !== undefined) return join(column(d3, c1), column(d4, c2), ':');
    if (r1 !== undefined && r2 !== undefined) return join(row(d5, r1), row(d6, r2), ':');
    return whole;
  });
}

function moved(
  at: number,
  by: number,
  limit: number,
  write: (at: number) => string,
): string | null {
  const to = at + by;
  return to < 0 || to >= limit ? null : write(to);
}

function join(first: string | null, second: string | null, between: string): string {
  return first === null || second === null ? '#REF!' : first + between + second;
}
