import type { AgingBlock, AgingResult } from '../aging/result';
import type { SerialDay } from '../calendar/serialDay';
import type { DisputeLine } from '../disputes/disputeClock';
import type { FollowUpBlock } from '../followups/followUps';
import type { Ledger } from '../ledger/ledger';
import type { Settings } from '../settings/settings';
import type { Commitments } from '../supervisor/commitments';
import type { OverBlock } from '../supervisor/overLines';
import type { Questions } from '../supervisor/questions';
import type { Earlier } from '../supervisor/sinceInWords';
import type { TargetReport } from '../targets/report';
import type { Words } from '../../words';

/** What the supervisor's page is made from. */
export interface SupervisorSource {
  readonly ledger: Ledger;
  readonly result: AgingResult;
  readonly settings: Settings;
  readonly targets: TargetReport;
  readonly over: readonly OverBlock[];
  readonly followUps: readonly FollowUpBlock[];
  /** Every disputed item by its clock. */
  readonly disputes: readonly DisputeLine[];
  /** What people typed on *Follow-ups*, by account key and currency: see `nextStepKey`. */
  readonly nextSteps: ReadonlyMap<string, string>;
  readonly earlier: Earlier;
  readonly commitments: Commitments;
  readonly questions: Questions;
  /** The day on which it is made, by Excel's clock. */
  readonly today: SerialDay;
  readonly words: Words;
}

/**
 * The main currency's aging: amounts of others are never added to it.
 * @example mainBlock(source)?.currency is 'USD'
 */
export function mainBlock({ result }: Pick<SupervisorSource, 'result'>): AgingBlock | undefined {
  return result.blocks[0];
}

/**
 * Whose next step it is: an account in a currency.
 * @example nextStepKey('A1', null) is 'A1\n'
 */
export function nextStepKey(account: string, currency: string | null): string {
  return `${account}\n${currency ?? ''}`;
}
