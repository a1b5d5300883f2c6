/** Every text of the view *Set-up*: how the ledger is read. */
export interface SetUpViewWords {
  /** The view's heading, and its name in the navigation. */
  readonly title: string;
}
