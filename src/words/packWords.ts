/** Every text of what is carried to the meeting: the sheet of disputes, the agenda, and the pack. */
export interface PackWords {
  readonly disputes: DisputeSheetWords;
  readonly agenda: AgendaWords;
  /** What is answered once the pack is a workbook of its own: how to print it. */
  readonly opened: string;
  /** What is answered where Excel does not let a copy be made: how to print it from here. */
  readonly standsHere: (sheets: readonly string[]) => string;
  /** The title of the copy. */
  readonly copyTitle: string;
}

/** The sheet of disputes. */
export interface DisputeSheetWords {
  readonly title: string;
  readonly headers: {
    readonly disputed: string;
    readonly balance: string;
    readonly reason: string;
    readonly opened: string;
    readonly daysOpen: string;
    readonly clock: string;
  };
  /** What stands beside a dispute that has left the list while something typed stays in its row. */
  readonly leavingMark: string;
  /** Before the sign that a dispute is past its days; goes with colour, and alone in black and white. */
  readonly past: (days: number) => string;
  readonly lastDay: string;
  readonly left: (days: number) => string;
  readonly unknown: string;
  readonly convention: (limit: number) => string;
  readonly legend: string;
  /** How many disputes, before their totals; `''` where the currency is unknown. */
  readonly count: (count: number, currency: string) => string;
  /** Before the number of those past their days, and their totals. */
  readonly pastTotal: (limit: number) => string;
  /** Before what the aging says is disputed, and the difference to the rows. */
  readonly inAging: string;
  /** Which other currencies follow further down. */
  readonly others: (counts: readonly string[]) => string;
  /** The same as an answer: how many disputes, and how many past their days or of unknown age. */
  readonly outcome: (counts: { count: number; past: number; unknown: number }) => string;
}

/** The agenda of the weekly meeting. */
export interface AgendaWords {
  readonly title: string;
  readonly attendees: string;
  readonly headers: {
    readonly point: string;
    readonly says: string;
    readonly minutes: string;
  };
  readonly total: string;
  readonly legend: string;
  readonly points: {
    readonly targets: string;
    readonly commitments: string;
    readonly disputes: string;
    readonly accounts: string;
    readonly questions: string;
  };
  readonly noTargets: string;
  readonly commitments: (open: number, settled: number) => string;
  readonly questions: (open: number) => string;
  /** Of all disputes in a currency those past their days, with what they come to. */
  readonly disputes: (figures: DisputeFigures) => string;
  readonly noDisputes: string;
  /** The oldest of them. */
  readonly oldest: (name: string, invoice: string, days: number) => string;
  /** What stands in the oldest bucket, and the accounts that hold most of it. */
  readonly accounts: (bucket: string, amount: string, named: readonly string[]) => string;
  readonly noAccounts: (bucket: string) => string;
  /** The heading of the log, and its columns. */
  readonly log: string;
  readonly logLegend: string;
  readonly logHeaders: {
    readonly day: string;
    readonly kind: string;
    readonly text: string;
    readonly outcome: string;
    readonly remark: string;
  };
  readonly kinds: { readonly commitment: string; readonly question: string };
}

/** What the agenda says of the disputes in one currency. */
export interface DisputeFigures {
  readonly count: number;
  readonly amount: string;
  readonly past: number;
  readonly pastAmount: string;
  readonly unknown: number;
  readonly limit: number;
}
