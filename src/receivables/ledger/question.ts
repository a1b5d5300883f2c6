import type { LedgerBefore } from '../changes/isSameLedger';
import type { LedgerCandidate } from './finding/ledgerCandidate';
import type { MissingColumn } from './mapping/mapLedger';

/** A person named a dispute column that the ledger does not have, or that holds another field. */
export interface DisputeColumnQuestion {
  readonly code: 'dispute-column';
  readonly wanted: string;
  /** The column is there, and holds another field. */
  readonly isTaken: boolean;
  /** Headers of the columns that could be it. */
  readonly columns: readonly string[];
}

/** A person named a column to group accounts by that the ledger does not have. */
export interface GroupColumnQuestion {
  readonly code: 'group-column';
  readonly wanted: string;
  /** Headers of the columns that could be it. */
  readonly columns: readonly string[];
}

/** What must be asked before a ledger can be read; each is answered in a named cell of *Duebook*. */
export type Question =
  | { readonly code: 'no-ledger' }
  | { readonly code: 'empty-ledger'; readonly place: string }
  | {
      readonly code: 'which-ledger';
      readonly places: readonly string[];
      /** The same, best first, with what speaks for each. */
      readonly candidates: readonly LedgerCandidate[];
    }
  | {
      readonly code: 'ledger-not-found';
      readonly wanted: string;
      readonly places: readonly string[];
      readonly candidates: readonly LedgerCandidate[];
    }
  | {
      /** Where the ledger of the last refresh lay, there is none any more, or none with rows. */
      readonly code: 'ledger-gone';
      readonly before: LedgerBefore;
      readonly candidates: readonly LedgerCandidate[];
    }
  | {
      /**
       * Columns that the aging uses are not there under the headers by which they were known, or no
       * header is known for them: theirs is '' then.
       */
      readonly code: 'columns-missing';
      readonly missing: readonly MissingColumn[];
      /** The headers that the ledger has now, to choose from. */
      readonly headers: readonly string[];
      /** Where the list stands, if it cannot be known as a ledger before it is answered. */
      readonly place?: string;
    }
  | {
      readonly code: 'profile-not-found';
      readonly wanted: string;
      /** The names of those that are saved. */
      readonly profiles: readonly string[];
    }
  | {
      readonly code: 'date-order';
      readonly header: string;
      /** Column letters in the sheet. */
      readonly column: string;
      readonly example: string;
    }
  | {
      readonly code: 'number-style';
      readonly header: string;
      readonly column: string;
      readonly example: string;
    }
  | DisputeColumnQuestion
  | GroupColumnQuestion;

export type QuestionCode = Question['code'];
