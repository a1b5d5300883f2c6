/** Every text of the view *Today*: what to do now. */
export interface TodayViewWords {
  /** The view's heading, and its name in the navigation. */
  readonly title: string;
}
