import type { AgeColumnWords } from './ageColumnWords';
import type { AnswerWords } from './answerWords';
import type { CheckingWords } from './checkingWords';
import type { ConventionWords } from './conventionWords';
import type { CopyingWords } from './copyingWords';
import type { DisputeWords } from './disputeWords';
import type { FollowUpWords } from './followUpWords';
import type { IssueWords } from './issueWords';
import type { PackWords } from './packWords';
import type { PaneWords } from './paneWords';
import type { PartWords } from './partWords';
import type { RefusalWords } from './refusalWords';
import type { SampleWords } from './sampleWords';
import type { SheetWords } from './sheetWords';
import type { SnapshotWords } from './snapshotWords';
import type { StartWords } from './startWords';
import type { SwappingWords } from './swappingWords';
import type { TargetWords } from './targetWords';
import type { TieOutWords } from './tieOutWords';
import type { ViewWords } from './views/viewWords';

/** Every text a person reads, in one language. Each part is declared beside its language files. */
export interface Words {
  readonly ageColumns: AgeColumnWords;
  readonly answers: AnswerWords;
  readonly checking: CheckingWords;
  readonly conventions: ConventionWords;
  readonly copying: CopyingWords;
  readonly disputes: DisputeWords;
  readonly followUps: FollowUpWords;
  readonly issues: IssueWords;
  readonly sample: SampleWords;
  readonly sheets: SheetWords;
  readonly snapshots: SnapshotWords;
  readonly start: StartWords;
  readonly pack: PackWords;
  readonly pane: PaneWords;
  readonly parts: PartWords;
  readonly refusals: RefusalWords;
  readonly swapping: SwappingWords;
  readonly targets: TargetWords;
  readonly tieOut: TieOutWords;
  readonly views: ViewWords;
}
