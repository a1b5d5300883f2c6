import type { Ledger } from '../ledger/ledger';
import { disputeRule } from './disputeRule';

/**
 * Rows below a plain range that are marked too as soon as something stands in them; a table takes its
 * conditional formats along when it grows. They were empty when the ledger was read.
 */
const ROWS_TO_GROW = 1_000;
const EXCEL_ROWS = 1_048_576;

/** One conditional format over the whole ledger: where, counted from 0, and when it holds. */
export interface DisputeMarks {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Relative to the first of these cells. */
  readonly formula: string;
}

/**
 * The marks for a ledger's disputed rows: one rule, however many rows there are. Null where the ledger
 * has no dispute column.
 * @example disputeMarks(ledger)?.rows is 100000 for a table of as many rows
 */
export function disputeMarks(ledger: Ledger): DisputeMarks | null {
  const formula = disputeRule(ledger);
  if (formula === null) return null;
  const { sheet, table, headerRow, column, columns, rows } = ledger.head;
  const row = headerRow + 1;
  const wanted = table === null ? rows + ROWS_TO_GROW : rows;
  return { sheet, row, column, rows: Math.min(wanted, EXCEL_ROWS - row), columns, formula };
}
