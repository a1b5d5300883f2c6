/** What an action answers when it went well. */
export interface AnswerWords {
  /** After Open Duebook. */
  readonly opened: string;
  /** Beside the tie-out in the pane's header: nothing is missing. */
  readonly tiesOut: string;
  readonly difference: (amounts: string) => string;
}
