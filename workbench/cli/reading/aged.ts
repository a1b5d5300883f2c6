/** What a person reads after Refresh, as the command line passes it on. Amounts are decimal text. */
export interface Aged {
  /** ISO day that the figures were made for. */
  readonly asOf: string;
  readonly ledger: LedgerPlace;
  /** The main currency first. */
  readonly blocks: readonly AgedBlock[];
  /** Whom to call, in the order of the sheet; null where the workbook has no list that can be read. */
  readonly followUps: readonly AgedFollowUp[] | null;
  /** What a person did to the workbook that keeps a part of it from being read: a sentence each. */
  readonly unread: readonly string[];
  readonly issues: readonly AgedIssue[];
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
