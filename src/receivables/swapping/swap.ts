/** A formula of ours, wherever it stands, and what takes its place where the add-in is not there. */
export interface FormulaSwap {
  readonly sheet: string;
  /** Row and column of the cell that holds the formula, from 0. */
  readonly row: number;
  readonly column: number;
  /** What it spills over; 1 x 1 where it fills its own cell alone. */
  readonly rows: number;
  readonly columns: number;
  /** As Excel gives it. */
  readonly formula: string;
  /** Built-in formulas in A1 style and English, cell by cell; null where the value stays, or for all. */
  readonly live: readonly (readonly (string | null)[])[] | null;
}

/** Formulas that take the place of one, over the cells that it fills; null where a value stays. */
export type LiveCells = readonly (readonly (string | null)[])[];
