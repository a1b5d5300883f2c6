/** Every text of the view of one account: its open items. */
export interface AccountViewWords {
  /** The view's heading, and its name in the navigation. */
  readonly title: string;
  /** The way back, by the name of the view from which the person came. */
  readonly back: (view: string) => string;
  readonly previous: string;
  readonly next: string;
  /** Which one of the accounts to follow up this is. */
  readonly rank: (rank: number, of: number) => string;
  readonly owner: string;
  readonly phone: string;
  readonly email: string;
  /** Names of the figures. */
  readonly open: string;
  readonly pastDue: string;
  readonly disputed: string;
  readonly credits: string;
  readonly callable: string;
  readonly netAsk: string;
  /** The heading over the items; `''` where only one currency is open. */
  readonly items: (count: number, currency: string) => string;
  /** Stands for the number of an item that has none. */
  readonly noNumber: string;
  readonly due: (day: string) => string;
  readonly dated: (day: string) => string;
  readonly noDate: string;
  readonly credit: string;
  readonly afterAsOf: string;
  /** How old an item is: above 0 past due, else how long until then. */
  readonly age: (days: number) => string;
  /** How old an item is by its invoice date, and by the day it was posted. */
  readonly ageByInvoice: (days: number) => string;
  readonly ageByPosting: (days: number) => string;
  /** Of an item that came aged already: the youngest that its bucket allows. */
  readonly ageAtLeast: (days: number) => string;
  readonly allDisputed: string;
  readonly partDisputed: (amount: string) => string;
  /** What pressing an item does, for screen readers. */
  readonly goTo: (address: string) => string;
  readonly showInFollowUps: string;
  readonly showInAging: string;
  /** A short day that reads the same in every order of day and month; `isoDate` is YYYY-MM-DD. */
  readonly day: (isoDate: string) => string;
  /** The account is not in the ledger as it was read. */
  readonly unknown: string;
  readonly unknownText: string;
  /** It is, and owes nothing. */
  readonly nothingOpen: string;
}
