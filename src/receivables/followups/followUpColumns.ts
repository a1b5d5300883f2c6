/** The follow-ups of one currency: whom to call, in the order of the call. */
export interface FollowUpBlock {
  /** ISO code, or null when the currency is unknown. */
  readonly currency: string | null;
  /** Decimals of the currency: 2 for USD, 0 for JPY, 3 for KWD. */
  readonly decimals: number;
  readonly accounts: FollowUpColumns;
}

/**
 * The accounts to follow up, one array a figure; amounts in minor units, none of them below 0. Past
 * due are the open debit items with an age above 0.
 */
export interface FollowUpColumns {
  readonly length: number;
  /** Index into `Ledger.accounts`. */
  readonly account: Int32Array;
  /** What can be asked for on the phone: past due less what is disputed of it. */
  readonly callable: Float64Array;
  readonly pastDue: Float64Array;
  /** What is more than `AgingResult.overDays` past due. */
  readonly over: Float64Array;
  /** The contested part of what is past due; a dispute about an item not yet due is not in it. */
  readonly disputed: Float64Array;
  /** The contested part of what is over. */
  readonly overDisputed: Float64Array;
  /** Unapplied credits as a positive amount: 512.00 for a balance of -512.00. */
  readonly credits: Float64Array;
  /** Callable less credits, never below 0: what is left to pay once the credits are applied. */
  readonly netAsk: Float64Array;
  /** Days past due of the oldest item; 1 or more. */
  readonly oldestDays: Int32Array;
  readonly itemsPastDue: Int32Array;
  /** Index into `Ledger.items`; of equally old items the largest. */
  readonly oldestItem: Int32Array;
  /** The same among the items that are not disputed as a whole; -1 where there is none. */
  readonly oldestToAsk: Int32Array;
}
