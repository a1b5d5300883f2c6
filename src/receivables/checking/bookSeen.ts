import type { PropertyKind } from '../../words/checkingWords';
import type { HeadedSheet } from './privateSeen';
import type { FormulaKind } from './formulaSeen';

/** A formula that a check tells of, on the sheet of this name; row and column from 0. */
export interface FormulaTold {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly kind: FormulaKind;
  /** What it shows. */
  readonly value: string | number | boolean;
}

/** Rows and columns of a sheet that nobody sees, from 0, ascending. */
export interface HiddenCells {
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Whether a filter is on, that may hide some of the rows. */
  readonly isFiltered: boolean;
}

/** All that was read of a workbook for a check. */
export interface BookSeen {
  /** In the workbook's order. */
  readonly sheets: readonly HeadedSheet[];
  readonly formulas: readonly FormulaTold[];
  readonly hidden: readonly HiddenCells[];
  /** The sheet and the address of each comment that is known by its place, and how many there are. */
  readonly comments: readonly {
    readonly sheet: string;
    readonly addresses: readonly string[];
    readonly count: number;
  }[];
  /** Kinds of properties that say something of people or the company. */
  readonly properties: readonly PropertyKind[];
  /** Every chart; `comesAlong` is whether a copy can take its kind. */
  readonly charts: readonly {
    readonly sheet: string;
    readonly name: string;
    readonly isLinked: boolean;
    readonly comesAlong: boolean;
  }[];
  /** Names whose formula reads another workbook. */
  readonly linkedNames: readonly string[];
}
