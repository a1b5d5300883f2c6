/** What stands on the supervisor's page. */
export interface SupervisorWords {
  readonly title: string;
  /** Told once it is written. */
  readonly made: string;
  /** Shown instead where the list came aged or nothing is open: what is over, of what. */
  readonly headline: {
    /** Without targets: "123.00 of 678.00 USD is more than 30 days past due: 18.2 %". */
    readonly plain: (over: string, total: string, days: number, percent: string | null) => string;
    /** With the mark of the verdict; each part by `missed`. */
    readonly allMet: (targets: number) => string;
    readonly missed: (parts: readonly string[], targets: number) => string;
    readonly missedPart: (days: number, points: string) => string;
    /** There are targets, but not each has a percentage. */
    readonly untold: string;
  };
  /** "All amounts in USD". */
  readonly amountsIn: (currency: string) => string;
  /** Another currency in a line: "EUR 12.00 open, 18.2 % over 30 days". */
  readonly otherCurrency: (
    currency: string,
    total: string,
    days: number,
    percent: string | null,
  ) => string;
  /** Promises of the ledger for which there is no room. */
  readonly morePromises: (count: number, amount: string) => string;
  readonly figures: {
    readonly heading: string;
    readonly amount: string;
    readonly net: string;
    readonly share: string;
    readonly shareNet: string;
    readonly total: string;
    /** A line without a target. */
    readonly over: (days: number) => string;
    /** With one: its mark and word come with it. */
    readonly within: (days: number, allowed: string) => string;
    readonly missed: (days: number, allowed: string) => string;
    readonly untold: (days: number, allowed: string) => string;
    readonly ages: string;
    readonly olderThan: (label: string) => string;
    readonly disputedApart: string;
    readonly chart: (currency: string | null) => string;
    /** The same, with amounts in thousands. */
    readonly chartInThousands: (currency: string | null) => string;
  };
  readonly since: {
    readonly snapshot: (isoDate: string) => string;
    readonly refresh: (isoDate: string | null) => string;
    readonly nothing: string;
    readonly newlyOver: (days: number, names: string) => string;
    readonly gone: (days: number, names: string) => string;
    readonly up: (names: string) => string;
    readonly down: (names: string) => string;
    readonly account: (name: string, amount: string) => string;
    readonly more: (names: string, count: number) => string;
    /** Nothing is known of an earlier day. */
    readonly unknown: string;
    /** The last refresh was of the same day, and nothing moved since. */
    readonly sameDay: string;
  };
  readonly headings: {
    readonly groups: string;
    readonly accounts: string;
    readonly disputes: string;
    readonly commitments: string;
    readonly questions: string;
  };
  /** Sentences of what is empty. */
  readonly none: {
    readonly groups: string;
    readonly accounts: (days: number) => string;
    readonly disputes: string;
    /** There are disputes, but nobody says since when. */
    readonly undated: (count: number, amount: string) => string;
  };
  /** A row that sums the ones that are not shown. */
  readonly rest: (count: number) => string;
  /** An account of this name and key. */
  readonly account: (name: string, key: string) => string;
  readonly why: {
    readonly allDisputed: string;
    readonly partDisputed: (amount: string) => string;
    readonly covered: string;
    readonly oldest: (invoice: string) => string;
  };
  readonly verdict: {
    readonly within: string;
    readonly missed: (points: string) => string;
    /** What the group may have over so many days: "15 % over 30". */
    readonly allowed: (percent: string, days: number) => string;
  };
  readonly kept: {
    readonly kept: string;
    readonly keptLate: string;
    /** What is still past due. */
    readonly notKept: (owed: string) => string;
    readonly notKeptAtAll: string;
    /** A promise whose day was put off in the ledger. */
    readonly moved: (isoDate: string) => string;
    readonly notDue: string;
    readonly noDay: string;
    readonly ask: string;
  };
  /** How the text of a commitment begins that the ledger itself names; the account's name follows. */
  readonly promisedBy: string;
  readonly headers: {
    readonly group: string;
    readonly total: string;
    readonly over: (days: number) => string;
    readonly shareNet: string;
    readonly verdict: string;
    readonly allowed: string;
    readonly account: string;
    readonly oldest: string;
    readonly owner: string;
    readonly why: string;
    readonly nextStep: string;
    readonly dispute: string;
    readonly disputed: string;
    readonly invoice: string;
    readonly days: string;
    readonly reason: string;
    readonly opened: string;
    readonly commitment: string;
    readonly who: string;
    readonly amount: string;
    readonly by: string;
    readonly settled: string;
    readonly noted: string;
    readonly kept: string;
    readonly question: string;
    readonly decider: string;
    readonly asked: string;
    readonly weeks: string;
    readonly decided: string;
    readonly decision: string;
  };
}
