/** Every text of the view *Follow-ups*: whom to call. */
export interface FollowUpsViewWords {
  /** The view's heading, and its name in the navigation. */
  readonly title: string;
  /** The list's name for screen readers. */
  readonly list: string;
  readonly accounts: (count: number) => string;
  /** Before what can be asked for, over all accounts of a currency. */
  readonly callable: string;
  readonly netAsk: string;
  /** After the net ask: what it is. */
  readonly afterCredits: string;
  readonly showSheet: string;
  readonly nobody: string;
  readonly nobodyText: (overDays: number) => string;
}
