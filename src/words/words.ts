import type { AnswerWords } from './answerWords';
import type { IssueWords } from './issueWords';
import type { PaneWords } from './paneWords';
import type { RefusalWords } from './refusalWords';
import type { SheetWords } from './sheetWords';

/** Every text a person reads, in one language. Each part is declared beside its language files. */
export interface Words {
  readonly answers: AnswerWords;
  readonly issues: IssueWords;
  readonly sheets: SheetWords;
  readonly pane: PaneWords;
  readonly refusals: RefusalWords;
}
