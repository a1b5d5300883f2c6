/** Every text on the sheet of follow-ups. */
export interface FollowUpWords {
  readonly title: string;
  readonly headers: {
    readonly rank: string;
    readonly callable: string;
    readonly pastDue: string;
    readonly itemsPastDue: string;
    readonly oldestInvoice: string;
    readonly oldestDue: string;
    /** Instead of the due date, where the ledger has none or is aged by its invoice dates. */
    readonly oldestDated: string;
    /** Instead of it where ages are counted from the posting date. */
    readonly oldestPosted: string;
    readonly oldestAmount: string;
    readonly disputed: string;
    readonly credits: string;
    readonly netAsk: string;
    readonly why: string;
    readonly nextStep: string;
    readonly note: string;
  };
  /** Who is on the list, before the basis of the ages. */
  readonly listed: (overDays: number) => string;
  /** What the two amounts to ask for mean, and whose the last two columns are. */
  readonly legend: string;
  /** How many accounts, before their totals; `''` where the currency is unknown. */
  readonly accounts: (count: number, currency: string) => string;
  /** Before the number of accounts that a filter leaves in sight, and their totals. */
  readonly inSight: string;
  /** Instead of that where there are several currencies: how many accounts the others have. */
  readonly others: (counts: readonly string[]) => string;
  readonly why: WhyWords;
}

/** The parts of a reason to call; amounts come with their separators, days as whole numbers. */
export interface WhyWords {
  readonly over: (amount: string, days: number) => string;
  readonly partDisputed: (over: string, disputed: string) => string;
  readonly allDisputed: (over: string) => string;
  /** What is past due beside a wholly disputed over amount. */
  readonly askForRest: (amount: string) => string;
  /** The oldest item and its age in words; `''` where it has no number. */
  readonly oldest: (invoice: string, age: string) => string;
  /** The same where the whole of it is disputed. */
  readonly oldestDisputed: (invoice: string, age: string) => string;
  /** After that: the oldest that is not. */
  readonly oldestToAsk: (invoice: string, age: string) => string;
  readonly pastDue: (days: number) => string;
  readonly sinceInvoice: (days: number) => string;
  readonly sincePosting: (days: number) => string;
  /** Of an item that came aged already: the youngest that its bucket allows. */
  readonly atLeast: (days: number) => string;
  readonly creditsCover: (credits: string) => string;
}
