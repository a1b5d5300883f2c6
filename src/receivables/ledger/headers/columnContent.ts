import type { CellValue } from '../area';
import { cellText, isCellError } from '../cellText';
import { disputeColumn, readDispute } from '../disputeCell';
import type { Field } from '../field';
import { fits } from './cellFit';

/**
 * The cells of a column that say something: neither blank nor an error.
 * @example writtenIn([['A', 1], ['', 2]], 0) is ['A']
 */
export function writtenIn(rows: readonly (readonly CellValue[])[], column: number): CellValue[] {
  const cells: CellValue[] = [];
  for (const row of rows) {
    const cell = row[column];
    if (cell !== undefined && cellText(cell) !== '' && !isCellError(cell)) cells.push(cell);
  }
  return cells;
}

/**
 * The share of written cells that can be what the field holds, 0 to 1; null where none is written. What
 * a dispute's cell may say depends on its header.
 * @example fittingShare('dueDate', [46112, 'soon']) is 0.5
 */
export function fittingShare(
  field: Field,
  written: readonly CellValue[],
  header = '',
): number | null {
  if (written.length === 0) return null;
  const kind = field === 'dispute' && header !== '' ? disputeColumn(header) : null;
  const isFit = (cell: CellValue): boolean =>
    kind === null ? fits(field, cell) : readDispute(cell, kind) !== null;
  return written.filter(isFit).length / written.length;
}

/**
 * Whether a column's cells can be what its header says: at least half of those that are neither
 * blank nor an error. A column of blanks can be anything. OCA's Spanish calls "Not due" `Deuda` and
 * LedgerSMB's calls a purchase order `Codigo Postal`: a translated header alone proves nothing.
 * @example canHold('dueDate', [46112, 46143]) is true; canHold('balance', ['Oak St']) is false
 */
export function canHold(field: Field, written: readonly CellValue[]): boolean {
  return (fittingShare(field, written) ?? 1) >= 0.5;
}

/** Cells from which on a column's repetitions say something. */
const TELLING = 10;
const OUT_OF_SHAPE = 0.7;

/**
 * 1 where a column's cells repeat as the field's do, less where they do not: an invoice number repeats
 * seldom, a type often, and one day on every row is a report's own date.
 * @example shapeFactor('invoice', ['A1', 'A1', ...]) is 0.7
 */
export function shapeFactor(field: Field, written: readonly CellValue[]): number {
  if (written.length < TELLING) return 1;
  const distinct = new Set(written.map(cellText)).size / written.length;
  const isOdd =
    (field === 'invoice' && distinct < 0.3) ||
    (field === 'type' && distinct > 0.5) ||
    ((field === 'dueDate' || field === 'invoiceDate') && distinct <= 1 / written.length);
  return isOdd ? OUT_OF_SHAPE : 1;
}
