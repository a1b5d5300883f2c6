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
  /** Stands before the whole balance, of which a part is disputed. */
  readonly ofBalance: string;
  /** The heading over the buttons that mark rows. */
  readonly marks: string;
  readonly marksHint: (sheet: string) => string;
  /** The heading over the column that says what is disputed. */
  readonly column: string;
  readonly chooseColumn: string;
  /** So many cells say neither yes nor no nor an amount. */
  readonly unreadable: (cells: number) => string;
  readonly issues: string;
  readonly noColumn: string;
  readonly noColumnText: (sheet: string) => string;
}
