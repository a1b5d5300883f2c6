import { cellAddress } from '../ledger/address';
import type { FormulaCell } from './reference';

/** Places in a sentence: more would not be read. */
const MOST = 5;

/**
 * Where some formulas stand, as a person finds them; five at most.
 * @example placesOf([{ sheet: 'Calls', row: 5, column: 1 }]) is ['Calls!B6']
 */
export function placesOf(cells: readonly FormulaCell[]): readonly string[] {
  const named = cells
    .slice(0, MOST)
    .map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`);
  return cells.length > MOST ? [...named, '…'] : named;
}

/**
 * The sheets on which some formulas stand, each once, in their order.
 * @example sheetsOf([a, b]) is ['Calls', 'Mine']
 */
export function sheetsOf(cells: readonly FormulaCell[]): readonly string[] {
  return [...new Set(cells.map(({ sheet }) => sheet))];
}
