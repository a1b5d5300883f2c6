/** What can be the matter with a cell or row of the ledger. Codes are stable: people filter by them. */
export type IssueCode =
  | 'amount-unreadable'
  | 'amount-missing'
  | 'amount-rounded'
  | 'amounts-mistaken'
  | 'credit-positive'
  | 'buckets-differ'
  | 'date-missing'
  | 'date-unreadable'
  | 'date-unlikely'
  | 'due-date-missing'
  | 'due-before-invoice'
  | 'account-missing'
  | 'account-leading-zeros'
  | 'account-spelling'
  | 'heading-unsure'
  | 'total-unsure'
  | 'currency-missing'
  | 'currency-by-sign'
  | 'dispute-unreadable'
  | 'settled-date-unreadable'
  | 'closed-with-balance'
  | 'part-paid'
  | 'status-unknown'
  | 'dates-julian'
  | 'dates-swapped'
  | 'due-date-from-terms'
  | 'terms-disagree'
  | 'terms-not-followed'
  | 'terms-unreadable'
  | 'terms-ambiguous'
  | 'duplicate-item'
  | 'basis-date-missing'
  | 'basis-column-missing'
  | 'after-as-of';

/** Something in the ledger that a person should look at. */
export interface Issue {
  readonly code: IssueCode;
  /** Row below the header and column in the ledger, both from 0; null where it concerns no one cell. */
  readonly row: number | null;
  readonly column: number | null;
  /** Text for the message: what the cell holds, which account, which basis, ... */
  readonly detail: string;
}

/** `detail` of `date-missing` where the item is a credit: it stays among the credits without a date. */
export const CREDIT = 'credit';
