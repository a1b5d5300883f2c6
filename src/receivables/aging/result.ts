import type { SerialDay } from '../calendar/serialDay';
import type { Basis } from '../settings/settings';
import type { AgingRules } from './rules';

/** Why an item of the ledger is not aged; the amounts are the explained part of the tie-out. */
export type NotAgedCause = 'settled' | 'after-as-of' | 'small' | 'credits' | 'disputed';

/** Amounts (minor units) and counts of a set of items. */
export interface Tally {
  readonly amount: number;
  readonly items: number;
}

/** One currency's aging. */
export interface AgingBlock {
  /** ISO code, or null when the currency is unknown. */
  readonly currency: string | null;
  /** Decimals of the currency: 2 for USD, 0 for JPY, 3 for KWD. */
  readonly decimals: number;
  /** English labels: `Current`, `1-30`, ..., `91+`; the export's own where it came aged otherwise. */
  readonly labels: readonly string[];
  /** Largest over first. */
  readonly accounts: AccountColumns;
  /** The same by group, `account` being an index into `Groups.names`; null where nothing is grouped. */
  readonly groups: AccountColumns | null;
  readonly buckets: readonly Tally[];
  readonly credits: Tally;
  readonly noDate: Tally;
  /** Buckets + credits + no date, and what is disputed where that has its own column. */
  readonly total: Tally;
  /** Items whose age is above 0; gross of dispute in every mode. */
  readonly pastDue: Tally;
  /** Items older than `overDays`; gross of dispute in every mode: see `overShares`. */
  readonly over: Tally;
  /** The same without what is disputed. */
  readonly overNetOfDispute: number;
  /** What of the not yet due comes due within how many days, the soonest first; [] where unknown. */
  readonly comingDue: readonly ComingDue[];
  /** Greatest number of days past due; 0 when nothing is. */
  readonly oldestDays: number;
  /** What is disputed of the open debit items, whatever their age and wherever it stands. */
  readonly disputed: Tally;
  /** What is not aged: an item that is disputed in part is counted where the rest of it stands. */
  readonly notAged: readonly { readonly cause: NotAgedCause; readonly tally: Tally }[];
  /** The ledger's own total in minor units, by another path (see `ControlTotal`). */
  readonly ledgerTotal: number;
  /** ledgerTotal - total - not aged. 0 where everything ties out. */
  readonly difference: number;
}

/** What comes due from one to another number of days after the as-of date; the last has no end. */
export interface ComingDue {
  readonly from: number;
  readonly to: number | null;
  readonly tally: Tally;
}

/** The accounts with open items, one array a figure, in the order of the sheet; minor units. */
export interface AccountColumns {
  readonly length: number;
  /** Index into `Ledger.accounts`. */
  readonly account: Int32Array;
  /** One array a bucket. */
  readonly buckets: readonly Float64Array[];
  readonly credits: Float64Array;
  readonly noDate: Float64Array;
  readonly total: Float64Array;
  readonly pastDue: Float64Array;
  readonly over: Float64Array;
  readonly oldestDays: Int32Array;
  readonly disputed: Float64Array;
}

export interface AgingResult {
  readonly asOf: SerialDay;
  /** The date that ages are counted from. */
  readonly basis: Basis;
  /** Upper bounds of the buckets, in days past due, each inclusive: [0, 30, 60, 90]. */
  readonly edges: readonly number[];
  /** Of the buckets, as in each block. */
  readonly labels: readonly string[];
  readonly overDays: number;
  readonly rules: AgingRules;
  /** What credits cover, as `coveredByCredits` gives it; null where they are not applied to debts. */
  readonly covered: Float64Array | null;
  /** The main currency's block first. Never empty for a ledger with rows. */
  readonly blocks: readonly AgingBlock[];
}
