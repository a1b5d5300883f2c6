/** What a person reads after Refresh, as the command line passes it on. Amounts are decimal text. */
export interface Aged {
  /** ISO day that the figures were made for. */
  readonly asOf: string;
  readonly ledger: LedgerPlace;
  /** The main currency first. */
  readonly blocks: readonly AgedBlock[];
  /** Whom to call, in the order of the sheet; null where the workbook has no list that can be read. */
  readonly followUps: readonly AgedFollowUp[] | null;
  /** Percentages beside what management allows; null where no targets are set. */
  readonly targets: AgedTargets | null;
  /** What a person did to the workbook that keeps a part of it from being read: a sentence each. */
  readonly unread: readonly string[];
  readonly issues: readonly AgedIssue[];
  readonly intake: AgedIntake;
}

/** The sheet of targets. */
export interface AgedTargets {
  /** Of the main currency, in the words of the sheet: each percentage, then what to collect. */
  readonly says: readonly string[];
  readonly lines: readonly AgedTarget[];
  readonly wayBack: readonly AgedStep[];
}

/** A percentage of all accounts or of a group beside its target; shares from 0 to 1. */
export interface AgedTarget {
  readonly who: string;
  readonly currency: string | null;
  readonly overDays: number;
  readonly allowed: number;
  /** Null where nothing is open. */
  readonly now: number | null;
  readonly netOfDispute: number | null;
  /** `in-credit`: credits exceed what is owed; `not-parted`: the list came aged by other days. */
  readonly verdict: 'within' | 'over' | 'nothing-open' | 'in-credit' | 'not-parted';
  readonly collect: string;
  readonly over: string;
  readonly total: string;
}

/** An account to collect from, to come back under a target. */
export interface AgedStep {
  readonly overDays: number;
  readonly currency: string | null;
  readonly account: string;
  readonly name: string;
  readonly owner: string;
  readonly collect: string;
  readonly needsDispute: boolean;
  /** Of the account, to be applied instead. */
  readonly credits: string;
}

/** How the ledger was read. */
export interface AgedIntake {
  readonly mapping: readonly AgedColumn[];
  readonly conventions: AgedConventions;
  /** What became of every row of the ledger's area, header and titles included. */
  readonly rows: AgedRows;
  /** How cells were read, and the control total beside what was read, in the words of the sheet. */
  readonly readAs: string;
  readonly controlSays: string;
}

/** A column of the ledger: what it holds, its header, and how sure that is, from 0 to 1. */
export interface AgedColumn {
  readonly field: string;
  readonly header: string;
  readonly confidence: number | null;
}

export interface AgedConventions {
  /** Of dates and amounts that are texts; null where none are. */
  readonly dateOrder: 'dmy' | 'mdy' | null;
  readonly numberStyle: 'point' | 'comma' | null;
  /** How the export ages by its own figures; null where it has none. */
  readonly exported: ExportedConvention | null;
}

export interface ExportedConvention {
  readonly basis: 'due' | 'invoice' | 'posting';
  /** ISO day. */
  readonly asOf: string;
  readonly edges: readonly number[] | null;
  readonly compared: number;
  readonly differing: number;
  readonly says: string;
}

export interface AgedRows {
  readonly items: number;
  readonly headings: number;
  readonly totals: number;
  readonly blank: number;
  /** Rows that could not be read. */
  readonly issues: number;
}

export interface LedgerPlace {
  readonly sheet: string;
  /** Header included. */
  readonly address: string;
  /** Header left out. */
  readonly rows: number;
}

export interface AgedIssue {
  readonly address: string | null;
  readonly code: string;
  readonly message: string;
}

/** Amount and number of a set of items. */
export interface Figure {
  readonly amount: string;
  readonly items: number;
}

/** One Aging sheet. */
export interface AgedBlock {
  readonly currency: string | null;
  readonly items: number;
  readonly total: string;
  readonly credits: Figure;
  readonly noDate: Figure;
  readonly buckets: readonly (Figure & { readonly label: string })[];
  /** All buckets but the first. */
  readonly pastDue: string;
  /** Items older than so many days. */
  readonly over: Figure;
  readonly overDays: number;
  /** Of the total, from 0 to 1; null where the total is not above 0. */
  readonly overShare: number | null;
  readonly overNetOfDispute: string;
  /** Of the total without what is disputed. */
  readonly overShareNetOfDispute: number | null;
  readonly oldestDays: number;
  readonly disputed: Figure;
  readonly notAged: readonly (Figure & { readonly cause: string; readonly what: string })[];
  readonly tieOut: TieOut;
  readonly accountCount: number;
}

export interface TieOut {
  readonly ledgerTotal: string;
  readonly agedTotal: string;
  readonly notAged: string;
  readonly difference: string;
}

/** An account to call that is still due. */
export interface AgedFollowUp {
  readonly account: string;
  readonly name: string;
  readonly owner: string;
  readonly currency: string | null;
  readonly callable: string;
  /** A sentence in the language of the sheet. */
  readonly why: string;
}
