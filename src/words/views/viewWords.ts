import type { AccountViewWords } from './accountViewWords';
import type { AgingPartWords } from './agingPartWords';
import type { AgingViewWords } from './agingViewWords';
import type { DisputesViewWords } from './disputesViewWords';
import type { FollowUpsViewWords } from './followUpsViewWords';
import type { IntakeWords } from './intakeWords';
import type { ShareViewWords } from './shareViewWords';
import type { SetUpViewWords } from './setUpViewWords';
import type { TodayViewWords } from './todayViewWords';

/** Every text of the pane's views, by view. */
export interface ViewWords {
  readonly today: TodayViewWords;
  readonly aging: AgingViewWords;
  readonly followUps: FollowUpsViewWords;
  readonly disputes: DisputesViewWords;
  readonly setUp: SetUpViewWords;
  readonly account: AccountViewWords;
  /** How the ledger was read: parts of *Set-up*, and what is asked. */
  readonly intake: IntakeWords;
  /** The parts of *Aging* that are pages of their own. */
  readonly agingParts: AgingPartWords;
  readonly share: ShareViewWords;
}
