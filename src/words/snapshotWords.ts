import type { DisputeMode } from '../receivables/settings/settings';

/** The sheets of snapshots and what is said of them. Days come as ISO dates. */
export interface SnapshotWords {
  readonly trend: TrendSheetWords;
  readonly detail: DetailSheetWords;
  /** Where disputes stood, among the rules of a day. */
  readonly disputes: Readonly<Record<DisputeMode, string>>;
  /** The items that were in were those of another day. */
  readonly otherCutoff: string;
  /** So many days that the table had lost were taken back from the detail. */
  readonly takenBack: (days: number) => string;
  /** A snapshot was taken, of so many accounts. */
  readonly taken: (isoDate: string, accounts: number) => string;
  /** Today's is there and says the same. */
  readonly standsAlready: (isoDate: string) => string;
  /** None is added before the newest one. */
  readonly onlyForward: (isoDate: string, newest: string) => string;
  readonly compared: (isoDate: string) => string;
  /** There is nothing of that day to compare with. */
  readonly nothingOf: (isoDate: string) => string;
}

/** The sheet with the table of percentages. */
export interface TrendSheetWords {
  readonly title: string;
  /** How its rows come and how to end it, a line each. */
  readonly notes: readonly string[];
  readonly headers: {
    readonly day: string;
    readonly currency: string;
    readonly total: string;
    readonly over: string;
    readonly overDays: string;
    readonly share: string;
    readonly shareNet: string;
    readonly target: string;
    readonly accounts: string;
    /** The rules by which the figures of the row were made. */
    readonly counted: string;
  };
}

/** The sheet with the amounts by account and bucket. */
export interface DetailSheetWords {
  readonly title: string;
  /** What is kept and for how long, a line each. */
  readonly notes: readonly string[];
  readonly headers: {
    readonly day: string;
    readonly currency: string;
    readonly account: string;
    readonly bucket: string;
    readonly amount: string;
  };
  /** In place of an account, where they were added up. */
  readonly allAccounts: string;
}
