/** Every text of the view *Follow-ups*: whom to call. */
export interface FollowUpsViewWords {
  /** The view's heading, and its name in the navigation. */
  readonly title: string;
}
