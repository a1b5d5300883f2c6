/** A person named a dispute column that the ledger does not have, or that holds another field. */
export interface DisputeColumnQuestion {
  readonly code: 'dispute-column';
  readonly wanted: string;
  /** The column is there, and holds another field. */
  readonly isTaken: boolean;
  /** Headers of the columns that could be it. */
  readonly columns: readonly string[];
}

/** What must be asked before a ledger can be read; each is answered in a named cell of *Duebook*. */
export type Question =
  | { readonly code: 'no-ledger' }
  | { readonly code: 'empty-ledger'; readonly place: string }
  | { readonly code: 'which-ledger'; readonly places: readonly string[] }
  | {
      readonly code: 'ledger-not-found';
      readonly wanted: string;
      readonly places: readonly string[];
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
  | DisputeColumnQuestion;

export type QuestionCode = Question['code'];
