/** Every text of the view *Aging*: buckets and accounts. */
export interface AgingViewWords {
  /** The view's heading, and its name in the navigation. */
  readonly title: string;
}
