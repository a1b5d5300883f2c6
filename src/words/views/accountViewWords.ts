/** Every text of the view of one account: its open items. */
export interface AccountViewWords {
  /** The view's heading, and its name in the navigation. */
  readonly title: string;
}
