import type { CellValue } from '../../area';

/**
 * What one optional column says, item by item. The reader's loop asks only the books of columns that
 * the ledger has, so that a ledger without them is read no slower.
 */
export interface ItemBook {
  /** Takes the row of the item at a position; rows come in the order of reading, positions from 0. */
  take(at: number, cells: readonly CellValue[], currency: number): void;
}
