import type { ChangeWords } from './changeWords';

/** What an action answers when it went well. */
export interface AnswerWords {
  /** After Open Duebook. */
  readonly opened: string;
  /** Beside the tie-out in the pane's header: nothing is missing. */
  readonly tiesOut: string;
  readonly difference: (amounts: string) => string;
  /** After Follow-up list: how many accounts, and what they can be asked for. */
  readonly toCall: (accounts: number, callable: string) => string;
  readonly nobodyToCall: string;
  /** Before why the dispute column that was named cannot be used. */
  readonly nothingDisputed: string;
  /** Where a sheet is to be shown that has not been made: the button that makes it. */
  readonly noSheet: (maker: string) => string;
  readonly changes: ChangeWords;
}
