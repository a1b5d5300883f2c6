/** Every text of the view *Aging*: buckets and accounts. */
export interface AgingViewWords {
  /** The view's heading, and its name in the navigation. */
  readonly title: string;
  /** Before the choice between currencies. */
  readonly currency: string;
  /** The heading over the buckets, each of which can be chosen. */
  readonly buckets: string;
  /** All that is open, as a choice beside the buckets. */
  readonly everything: string;
  readonly items: (count: number) => string;
  /** The heading over the accounts: of all that is open, or of the chosen bucket. */
  readonly accounts: string;
  readonly accountsWith: (bucket: string) => string;
  readonly pastDue: (days: number) => string;
  readonly showSheet: string;
  /** Nothing in the ledger is open. */
  readonly nothingOpen: string;
  readonly nothingOpenText: string;
}
