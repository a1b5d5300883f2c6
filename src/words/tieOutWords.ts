import type { ControlCause } from '../receivables/tieOut/controlTotal';

/** A part of a difference in words. */
export interface CauseShown {
  readonly cause: ControlCause;
  /** With its sign and the currency's decimals. */
  readonly amount: string;
  /** Rows of the sheet: the first few, and how many more there are. */
  readonly rows: readonly number[];
  readonly more: number;
}

/** A control total beside what was read, all amounts as text. */
export interface ControlShown {
  readonly source: 'typed' | 'export';
  readonly stated: string;
  readonly total: string;
  /** Without its sign. */
  readonly difference: string;
  readonly isLess: boolean;
  readonly causes: readonly CauseShown[];
  /** '' where nothing is left to explain. */
  readonly unexplained: string;
}

/** What is said of a total that somebody stated. */
export interface TieOutWords {
  /** Each a name, as it heads a line of its own. */
  readonly causes: Readonly<Record<ControlCause, string>>;
  readonly unexplained: string;
  readonly agrees: (shown: Pick<ControlShown, 'source' | 'stated'>) => string;
  readonly differs: (shown: ControlShown) => string;
  /** `45, 46` and how many more. */
  readonly rows: (rows: readonly number[], more: number) => string;
  /** After a cell was made the control total. */
  readonly taken: (place: string) => string;
  /** Why the selected cell cannot be it. */
  readonly severalCells: string;
  readonly ourSheet: (sheet: string) => string;
  readonly noNumber: (place: string) => string;
}
