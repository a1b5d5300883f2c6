import type { MissingColumn, MovedColumn } from '../receivables/ledger/mapping/mapLedger';
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
  /** From which row of the sheet on items stand right below the ledger's table that it lacks. */
  readonly rowsBelow: (row: number, table: string) => string;
  /** Before why the dispute column that was named cannot be used. */
  readonly nothingDisputed: string;
  /** Before why the column to group by that was named cannot be used. */
  readonly nothingGrouped: string;
  /** Where a sheet is to be shown that has not been made: the button that makes it. */
  readonly noSheet: (maker: string) => string;
  /** Where columns of the ledger went since the last refresh; `more` that are not named. */
  readonly columnsMoved: (columns: readonly MovedColumn[], more: number) => string;
  /** Which columns of the last refresh the ledger has no more; the aging does without them. */
  readonly columnsGone: (columns: readonly MissingColumn[]) => string;
  /** After something was changed that Duebook remembers, without reading the ledger. */
  readonly remembered: string;
  /** Where columns are to be saved under a name before any have been read. */
  readonly noColumnsToSave: string;
  readonly changes: ChangeWords;
}
