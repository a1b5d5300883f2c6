import type { FindingKind, FixName } from '../receivables/checking/finding';

/** Kinds of personal data that a file carries along, beside its sheets. */
export type PropertyKind =
  'author' | 'lastAuthor' | 'manager' | 'company' | 'keywords' | 'comments' | 'custom';

/** Every text about looking through a workbook before it is handed over. */
export interface CheckingWords {
  /** After a check that found nothing on so many sheets. */
  readonly clean: (sheets: number) => string;
  /** After a check that came upon so many kinds of things. */
  readonly found: (kinds: number, sheets: number) => string;
  /** One finding in a sentence; `sheets` is '' for what belongs to the workbook as a whole. */
  readonly findings: Readonly<Record<FindingKind, (count: number, sheets: string) => string>>;
  /** On a button, for each thing that Duebook can do about a finding. */
  readonly fixes: Readonly<Record<FixName, string>>;
  /** After it was done; the count is that of the finding. */
  readonly fixed: Readonly<Record<Exclude<FixName, 'refresh' | 'swap' | 'repair'>, Fixed>>;
  /** Pressed for something that the workbook does not have any more. */
  readonly gone: string;
  /** Pressed for something that only a person can decide. */
  readonly notOurs: string;
  /** Sheets that could not be changed because they are protected. */
  readonly protectedSheets: (sheets: string) => string;
  /** Formulas that show an error, and so have no value to keep. */
  readonly showErrors: (count: number, places: readonly string[]) => string;
  /** The sheets of the workbook cannot be shown: its structure is protected. */
  readonly protectedWorkbook: string;
  readonly propertyKinds: Readonly<Record<PropertyKind, string>>;
  /** A sheet whose aged total differs from the ledger's by this amount. */
  readonly difference: (sheet: string, amount: string) => string;
  readonly differenceUnknown: (sheet: string) => string;
  /** Where the causes of a difference are listed. */
  readonly causesOn: (sheet: string) => string;
  /** Names of the workbook whose formula refers to another one. */
  readonly linkedNames: (names: string) => string;
  /** Charts that draw cells of another workbook, each with its sheet. */
  readonly linkedCharts: (charts: string) => string;
  /** The figures are those of an earlier day, and the next refresh will take today. */
  readonly madeFor: (isoDay: string) => string;
  /** Columns that are private, each with its sheet. */
  readonly privateColumn: (header: string, sheet: string) => string;
  /** A table by group, by its heading. */
  readonly privateBlock: (heading: string, sheet: string) => string;
  readonly privateSheet: (sheet: string) => string;
  /** Some of the hidden rows are hidden by a filter. */
  readonly filtered: (sheets: string) => string;
}

/** A sentence about so many things that were put right. */
export type Fixed = (count: number) => string;
