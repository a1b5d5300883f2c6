/** A cell as Excel's `Range.values` gives it: `''` where empty, an error as its text (`#N/A`). */
export type CellValue = string | number | boolean;

/** A block of cells that may hold a ledger: a table without its totals row, or a sheet's used range. */
export interface Area {
  readonly sheet: string;
  /** The table's name, or null for a plain range. */
  readonly table: string | null;
  /** Position of the first cell in its sheet, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** True where the sheet is hidden: such ledgers are offered last. */
  readonly hidden: boolean;
  /** The first rows of the area, at most `HEAD_ROWS`. */
  readonly head: readonly (readonly CellValue[])[];
}

/** How many rows of an area are looked at to find its header. */
export const HEAD_ROWS = 60;
