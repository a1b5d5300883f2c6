import { columnName } from '../model/address';
import { rewriteReferences } from './references';

/** A formula in A1 style as R1C1 reads from the cell: `=A1` in B2 is `=R[-1]C[-1]`. */
export function toR1C1(formula: string, row: number, column: number): string {
  if (!formula.startsWith('=')) return formula;
  return rewriteReferences(formula, ({ sheet, rect, fixed, kind, isRange }) => {
    const prefix = sheet === null ? '' : `'${sheet.replaceAll("'", "''")}'!`;
    const r = (at: number, isFixed: boolean) => part('R', at, row, isFixed);
    const c = (at: number, isFixed: boolean) => part('C', at, column, isFixed);
    const top = r(rect.row, fixed[1]);
    const bottom = r(rect.row + rect.rows - 1, fixed[3]);
    const left = c(rect.column, fixed[0]);
    const right = c(rect.column + rect.columns - 1, fixed[2]);
    if (kind === 'columns') return `${prefix}${left}:${right}`;
    if (kind === 'rows') return `${prefix}${top}:${bottom}`;
    return isRange ? `${prefix}${top}${left}:${bottom}${right}` : `${prefix}${top}${left}`;
  });
}

function part(letter: string, at: number, from: number, isFixed: boolean): string {
  if (isFixed) return `${letter}${at + 1}`;
  return at === from ? letter : `${letter}[${at - from}]`;
}

const R1C1 =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\b[Rr](\[-?\d+\]|\d+)?[Cc](\[-?\d+\]|\d+)?(?![\p{L}\p{N}_(.[])|\[(?:[^[\]]|\[[^[\]]*\])*\]|[\p{L}_][\p{L}\p{N}_.]*/gu;

/** The opposite of `toR1C1`: `=R[-1]C` in B2 is `=B1`. */
export function fromR1C1(formula: string, row: number, column: number): string {
  if (!formula.startsWith('=')) return formula;
  return formula.replace(R1C1, (text: string, r: string | undefined, c: string | undefined) => {
    if (
      !/^[Rr](\[|\d|[Cc])/.test(text) ||
      !/^[Rr](\[-?\d+\]|\d+)?[Cc](\[-?\d+\]|\d+)?$/.test(text)
    ) {
      return text;
    }
    const [rowAt, rowMark] = position(r, row);
    const [columnAt, columnMark] = position(c, column);
    return `${columnMark}${columnName(columnAt)}${rowMark}${rowAt + 1}`;
  });
}

function position(text: string | undefined, from: number): [number, string] {
  if (text === undefined) return [from, ''];
  if (text.startsWith('[')) return [from + Number(text.slice(1, -1)), ''];
  return [Number(text) - 1, '$'];
}
