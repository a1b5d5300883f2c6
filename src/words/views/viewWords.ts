import type { AccountViewWords } from './accountViewWords';
import type { AgingViewWords } from './agingViewWords';
import type { DisputesViewWords } from './disputesViewWords';
import type { FollowUpsViewWords } from './followUpsViewWords';
import type { IntakeWords } from './intakeWords';
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
}
