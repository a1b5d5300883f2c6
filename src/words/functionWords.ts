import type { EdgeProblem, IntervalProblem } from '../receivables/aging/scheme';

/** The size of a range that was given for a parameter. */
export interface RangeSize {
  readonly argument: string;
  readonly rows: number;
  readonly columns: number;
}

/**
 * What the functions in cells say where they have no result: one or two sentences in the card that
 * Excel shows beside the error. Names of parameters are the same in all languages. Apart from the
 * other words, so that the functions' bundle holds no more than it needs.
 */
export interface FunctionWords {
  readonly atRow: (argument: string, row: number) => string;
  readonly atColumn: (argument: string, column: number) => string;
  readonly atCell: (argument: string, row: number, column: number) => string;
  readonly cellError: (place: string, error: string) => string;
  readonly notDate: (place: string, text: string) => string;
  readonly ambiguousDate: (place: string, text: string) => string;
  readonly notAmount: (place: string, text: string) => string;
  readonly ambiguousAmount: (place: string, text: string) => string;
  readonly tooLarge: (place: string) => string;
  readonly sizes: (one: RangeSize, other: RangeSize) => string;
  readonly oneCell: (argument: string) => string;
  readonly asOfMissing: string;
  readonly edges: Readonly<Record<EdgeProblem, string>>;
  /** The same of two intervals, which are named as typed. */
  readonly intervals: Readonly<Record<IntervalProblem, (one: string, other: string) => string>>;
  readonly overDays: string;
  readonly noShare: string;
  readonly credits: string;
}

/** What the functions say besides that are loaded late, because few workbooks have any. */
export interface LateFunctionWords extends FunctionWords {
  readonly language: string;
  readonly collect: {
    readonly targetMissing: string;
    readonly target: string;
    readonly overBelowZero: string;
    readonly totalNotAboveZero: string;
    readonly overAboveTotal: string;
  };
}
