/** Every text of the view *Disputes*: what is contested, by account. */
export interface DisputesViewWords {
  /** The view's heading, and its name in the navigation. */
  readonly title: string;
}
