import type { CellValue, Style } from './types';

/** A formula as a cell keeps it. The value beside it is the last result. */
export interface Formula {
  /** With its equals sign: `=SUM(A1:A3)`. */
  text: string;
  /** True until the calculator has given a result for what the sheet holds now. */
  dirty: boolean;
}

/** A formula whose result takes more cells than its own. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The values, formulas and own styles of a row, by column. */
export interface CellRow {
  readonly values: readonly CellValue[];
  readonly formulas?: readonly (Formula | undefined)[];
  readonly styles?: readonly (Style | undefined)[];
}

/** A cell met while walking through a sheet. */
export interface CellEntry {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | undefined;
  /** The style of this very cell; undefined where the row's or the column's applies. */
  readonly style: Style | undefined;
}
