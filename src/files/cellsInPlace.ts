import type { FormulaSwap } from '../receivables/swapping/swap';
import { sameName, type Book, type BookName, type BookSheet } from './book';
import { LAST_COLUMN, areaOf } from './formula/area';
import { storedFunction } from './formula/functionNames';
import { formulaPieces, pieceText, sheetNamed } from './formula/pieces';
import { rawRows } from './sheet/rawRows';

/** Something about single cells of a sheet, asked cell by cell. */
type AtCell<T> = (row: number, column: number) => T | undefined;

/**
 * What takes the place of formulas of ours on a sheet, asked from the top, row by row: built-in formulas,
 * or null for values. A formula that does not stand where it was found was moved before Excel gave the
 * file, by a co-author; what was to take its place stays out.
 */
export function swapsOn(
  swaps: readonly FormulaSwap[],
  sheet: BookSheet,
): (row: number, column: number, hasFormula: boolean) => string | null | undefined {
  const cells = new Map<number, { readonly of: FormulaSwap; readonly live: string | null }>();
  for (const swap of swaps) {
    if (!sameName(swap.sheet, sheet.name)) continue;
    for (let down = 0; down < swap.rows; down++) {
      for (let right = 0; right < swap.columns; right++) {
        const live = swap.live?.[down]?.[right] ?? null;
        if (live === null && down + right > 0) continue;
        const at = keyOf(swap.row + down, swap.column + right);
        cells.set(at, { of: swap, live: live && asStored(live) });
      }
    }
  }
  const standing = new Set<FormulaSwap>();
  return (row, column, hasFormula) => {
    const found = cells.get(keyOf(row, column));
    if (found === undefined) return undefined;
    const { of, live } = found;
    if (hasFormula && row === of.row && column === of.column) standing.add(of);
    return standing.has(of) ? live : undefined;
  };
}

/** A formula as files store it, from how a person types it. */
function asStored(typed: string): string {
  return formulaPieces(typed.replace(/^=/, ''))
    .map((piece) => (piece.kind === 'function' ? storedFunction(piece.text) : pieceText(piece)))
    .join('');
}

/** The cell that a name of the workbook stands for; null where it is no single cell. */
export interface NamedCell {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

/** Where a name leads; null where that is not one cell of a sheet of the workbook. */
export function namedCell(book: Book, { formula }: BookName): NamedCell | null {
  const [piece, ...more] = formulaPieces(formula);
  if (piece?.kind !== 'cells' || more.length > 0) return null;
  const named = sheetNamed(piece.sheet);
  const sheet = book.sheets.find(({ name }) => named !== null && sameName(name, named));
  const { top, left, bottom, right } = areaOf(piece.text);
  return sheet === undefined || top !== bottom || left !== right
    ? null
    : { sheet, row: top, column: left };
}

/** Values for the cells of names, on one sheet. */
export function namedOn<T>(
  book: Book,
  sheet: BookSheet,
  values: readonly { readonly name: string; readonly value: T }[],
): AtCell<T> {
  const cells = new Map<number, T>();
  for (const { name, value } of values) {
    const known = book.names.find((each) => each.scope === null && sameName(each.name, name));
    const cell = known === undefined ? null : namedCell(book, known);
    if (cell?.sheet === sheet) cells.set(keyOf(cell.row, cell.column), value);
  }
  return (row, column) => cells.get(keyOf(row, column));
}

/** The number that a sheet's rows say in a cell; null where it holds none. */
export function numberAt(rows: string, at: NamedCell): string | null {
  for (const { row, cells } of rawRows(rows)) {
    if (row > at.row) return null;
    if (row < at.row) continue;
    const cell = cells.find(({ column }) => column === at.column);
    return cell?.type === 'n' && cell.value !== undefined && cell.value !== '' ? cell.value : null;
  }
  return null;
}

function keyOf(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}
