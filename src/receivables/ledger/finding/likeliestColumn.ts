import { readAmount } from '../../money/readAmount';
import type { CellValue } from '../area';
import { cellText } from '../cellText';
import { fits, looksLikeAmount } from '../headers/cellFit';
import { writtenIn } from '../headers/columnContent';

/** What a column is looked for as. */
export type Sort = 'party' | 'date' | 'amount';

/** Of the cells that are written, as many must be of the sort; and as many rows must have one. */
const MOST = 0.8;
const FILLED = 0.5;

/**
 * The column that most likely holds customers, days or amounts, by its cells alone; null where none
 * can. Of several: for customers the leftmost whose texts come again, for days the leftmost, for
 * amounts the rightmost, because what is open stands behind what it was, before whole numbers those with
 * decimals.
 * @example likeliestColumn('party', [['NF-1', 'Sol Ltda'], ['NF-2', 'Sol Ltda']], [0, 1]) is 1
 */
export function likeliestColumn(
  sort: Sort,
  rows: readonly (readonly CellValue[])[],
  columns: readonly number[],
): number | null {
  const able = columns
    .map((column) => ({ column, written: writtenIn(rows, column) }))
    .filter(({ written }) => isOf(sort, written, rows.length));
  const better = able.filter(({ written }) => isBetter(sort, written));
  const best = better.length > 0 ? better : able;
  return (sort === 'amount' ? best.at(-1) : best[0])?.column ?? null;
}

function isOf(sort: Sort, written: readonly CellValue[], rows: number): boolean {
  const fitting = written.filter((cell) => isOne(sort, cell)).length;
  return fitting > 0 && fitting >= written.length * MOST && written.length >= rows * FILLED;
}

function isOne(sort: Sort, cell: CellValue): boolean {
  if (sort === 'date') return fits('dueDate', cell);
  if (sort === 'amount') return looksLikeAmount(cell) && !(typeof cell === 'string' && isDay(cell));
  return fits('name', cell) && readAmount(cellText(cell)) === null;
}

function isDay(cell: string): boolean {
  return fits('dueDate', cell);
}

function isBetter(sort: Sort, written: readonly CellValue[]): boolean {
  if (sort === 'party') return new Set(written.map(cellText)).size < written.length;
  if (sort === 'amount') return written.some((cell) => /[.,]\d/.test(cellText(cell)));
  return true;
}
