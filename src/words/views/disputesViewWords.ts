/** Every text of the view *Disputes*: what is contested, by account. */
export interface DisputesViewWords {
  /** The view's heading, and its name in the navigation. */
  readonly title: string;
  /** The heading of what is contested. */
  readonly contested: string;
  readonly items: (count: number) => string;
  readonly nothing: string;
  /** In place of an invoice's number, where the ledger gives none. */
  readonly item: string;
  /** How old a disputed item is; below 1 it is not yet due. */
  readonly age: (days: number) => string;
  /** For how long the dispute has been open, and that this is longer than its days where it is. */
  readonly open: (days: number, limit: number) => string;
  /** Stands before the whole balance, of which a part is disputed. */
  readonly ofBalance: string;
  /** The heading over the column that says what is disputed and the buttons that mark rows. */
  readonly inLedger: string;
  /** Stands before that column. */
  readonly readFrom: string;
  readonly marksHint: string;
  readonly chooseColumn: string;
  /** So many cells say neither yes nor no nor an amount. */
  readonly unreadable: (cells: number) => string;
  /** Leads to them. */
  readonly issues: (cells: number) => string;
  readonly noColumn: string;
  readonly noColumnText: (sheet: string) => string;
}
