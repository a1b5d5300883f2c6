/** Every text of the view *Follow-ups*: whom to call. */
export interface FollowUpsViewWords {
  /** The view's heading, and its name in the navigation. */
  readonly title: string;
  /** The list's name for screen readers. */
  readonly list: string;
  /** The name of the totals for screen readers. */
  readonly totals: string;
  /** How many accounts; `''` where their currency is unknown. */
  readonly accounts: (count: number, currency: string) => string;
  /** What can be asked for, and what is left of it once credits are applied. */
  readonly callable: string;
  readonly netAsk: string;
  readonly showSheet: string;
  /** What the list is ordered by, which is not the amount it shows. */
  readonly order: (overDays: number) => string;
  readonly nobody: string;
  readonly nobodyText: (overDays: number) => string;
}
