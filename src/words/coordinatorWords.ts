/** What is said where several coordinators share one file. */
export interface CoordinatorWords {
  /** In the pane's header: when our sheets were last brought up to date. */
  readonly refreshed: string;
  /** A time of day, and the day as written where it is not today; `by` is `''` where nobody is named. */
  readonly refreshedAt: (time: string, day: string | null, by: string) => string;
  /** In the pane's header: the figures are of this day, as written, and not of the one it tells. */
  readonly earlierFigures: (day: string) => string;
  /** Asked before a second refresh; `by` is `''` where nobody is named. */
  readonly justRefreshed: (minutes: number, by: string) => string;
  /** What a person is called on the sheet *Duebook*, and what becomes of it. */
  readonly yourName: string;
  readonly yourNameHint: string;
  /** All was written, but somebody went on typing in what it was made from. */
  readonly typedMeanwhile: string;
}
