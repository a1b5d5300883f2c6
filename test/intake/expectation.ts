import type { Field } from '../../src/receivables/ledger/field';
import type { IssueCode } from '../../src/receivables/ledger/issue';
import type { DateOrder, NumberStyle } from '../../src/receivables/ledger/ledger';
import type { QuestionCode } from '../../src/receivables/ledger/question';
import type { Basis } from '../../src/receivables/settings/settings';

/** Decimal strings by ISO code; `-` is the unknown currency. */
export type Amounts = Readonly<Record<string, string>>;

/** What each row of the ledger's area is; adds up to all of them, the rows above the header too. */
export interface RowsExpected {
  readonly items: number;
  readonly headings?: number;
  readonly totals?: number;
  /** Headings and totals together, where a row may be called either. */
  readonly aside?: number;
  readonly blank: number;
  /** Rows that are none of these: their amount could not be read. */
  readonly issues: number;
}

/** How the exporting system ages, as its own columns tell. */
export interface ConventionExpected {
  readonly basis: Basis;
  readonly asOf: string;
  readonly edges: readonly number[] | null;
  readonly misfits: number;
}

/** A file read: what it must give, and what it gave. A part that is not said is not compared. */
export interface Reading {
  /** Sheet, and table where it is one. */
  readonly place?: string;
  readonly mapping?: Readonly<Partial<Record<Field, string>>>;
  /** Headers of the bucket columns. */
  readonly buckets?: readonly string[];
  readonly rows?: RowsExpected;
  readonly totals?: Amounts;
  readonly credits?: Amounts;
  /** By account key; with the currency behind it where there are several. */
  readonly accounts?: Amounts;
  /** By due date, credits in their own column: `Current`, `1-30`, ..., `credits`, `noDate`. */
  readonly aged?: { readonly asOf: string; readonly [currency: string]: string | Amounts };
  readonly dateOrder?: DateOrder | null;
  readonly numberStyle?: NumberStyle | null;
  readonly given?: boolean;
  readonly creditTypes?: readonly string[];
  /** The export's own grand total. */
  readonly stated?: Amounts;
  readonly issues?: Readonly<Partial<Record<IssueCode, number>>>;
  readonly convention?: ConventionExpected | null;
  /** The stated total beside what was read. */
  readonly control?: { readonly difference: string; readonly unexplained: string };
  readonly question?: QuestionCode;
}

/** Answers that a person gives before the file is read again. */
export interface Answered {
  readonly ledger?: string;
  readonly dateOrder?: DateOrder;
  readonly numberStyle?: NumberStyle;
  /** Which header holds a field, as a person chooses it. */
  readonly columns?: Readonly<Partial<Record<Field, string>>>;
}

/** `NAME.expected.json`. */
export interface Expectation extends Reading {
  /** What the file is, in a sentence. */
  readonly about: string;
  /** As text, which is how it is written, and as typed into Excel with American settings. */
  readonly opened?: readonly ('text' | 'typed')[];
  /** Fields that may be mapped or not: neither is wrong. */
  readonly optional?: readonly Field[];
  /** A question that is as right as the reading: the file does not say all that it would need. */
  readonly mayAsk?: QuestionCode;
  readonly answered?: { readonly answers: Answered; readonly then: Reading };
}
