/** Every text of the view *Today*: what to do now. */
export interface TodayViewWords {
  /** The view's heading, and its name in the navigation. */
  readonly title: string;
  readonly call: {
    readonly title: string;
    /** How many accounts there are to call, and what they can be asked for. */
    readonly accounts: (count: number) => string;
    readonly callable: string;
    /** Leads to the whole list, of so many accounts. */
    readonly all: (count: number) => string;
    /** Instead of them all, where nobody owes anything so late. */
    readonly noneOver: (days: number) => string;
  };
  readonly aging: {
    readonly title: string;
    readonly total: string;
    readonly credits: string;
    readonly noDate: string;
    readonly netOfDispute: (percent: string) => string;
    readonly all: string;
  };
  readonly changes: {
    readonly title: string;
    readonly since: (day: string) => string;
    /** Where the last refresh was made for the same day, or for one that is not known. */
    readonly sinceLast: string;
    readonly nothing: string;
    readonly total: string;
    readonly come: (days: number) => string;
    readonly gone: (days: number) => string;
    readonly more: (count: number) => string;
    /** The pane has read a newer ledger, or for another day, than the sheets show. */
    readonly notOnSheets: string;
  };
  readonly issues: {
    readonly title: string;
    readonly count: (count: number) => string;
    /** After the first of its kind. */
    readonly alike: (count: number) => string;
    readonly all: string;
    readonly none: string;
  };
}
