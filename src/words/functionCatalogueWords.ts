/** The functions by the names that stand in saved formulas; none can ever change. */
export type FunctionName =
  | 'AGING'
  | 'AGING.BUCKET'
  | 'AGING.SUMMARY'
  | 'AGING.PASTDUE'
  | 'AGING.PASTDUEPCT'
  | 'AGING.EXPLAIN'
  | 'AGING.COLLECT';

/** What the functions take, by the names that Excel shows while a formula is typed. */
export type ParameterName =
  | 'accounts'
  | 'due_dates'
  | 'balances'
  | 'as_of'
  | 'edges'
  | 'over_days'
  | 'credits'
  | 'holidays'
  | 'language'
  | 'over_amount'
  | 'total'
  | 'target';

/** A formula that can be tried, and what it gives. */
export interface FunctionExample {
  readonly formula: string;
  readonly gives: string;
}

/** What is said of one function. */
export interface FunctionText {
  /** At most 128 characters: Excel's limit for what it shows while a formula is typed. */
  readonly description: string;
  /** What one must know besides. */
  readonly details: readonly string[];
  readonly examples: readonly FunctionExample[];
}

/** Everything that Excel, the help pages and the documentation say of the functions. */
export interface FunctionCatalogueWords {
  readonly title: string;
  readonly introduction: readonly string[];
  readonly functions: Readonly<Record<FunctionName, FunctionText>>;
  /** At most 128 characters each. */
  readonly parameters: Readonly<Record<ParameterName, string>>;
  readonly headings: {
    readonly parameter: string;
    readonly meaning: string;
    readonly formula: string;
    readonly gives: string;
    readonly example: string;
    readonly rules: string;
    readonly differences: string;
  };
  readonly optional: string;
  /** Of the small ledger that the worked example ages: account, due date, balance. */
  readonly exampleHeaders: readonly string[];
  /** Above that ledger; `asOf` is an ISO date. */
  readonly exampleText: (formula: string, asOf: string) => string;
  /** How ranges are read and amounts added, for all functions alike. */
  readonly rules: readonly string[];
  /** Where the Aging sheet, which knows more of the ledger, shows other figures. */
  readonly differences: readonly string[];
}
