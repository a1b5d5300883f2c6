import type { AgingResult } from '../aging/result';
import type { DisputeLine } from '../disputes/disputeClock';
import type { Ledger } from '../ledger/ledger';
import type { TargetReport } from '../targets/report';
import type { Words } from '../../words';
import type { LoggedRow } from './decisionLog';

/** Named cells of the agenda; by the first one its sheet is found again. */
export const AGENDA = {
  sheet: 'DuebookAgenda',
  asOf: 'DuebookAgendaAsOf',
  attendees: 'DuebookAgendaAttendees',
  total: 'DuebookAgendaTotal',
} as const;

/** The fixed points in their order, and the named cells in which their minutes are typed. */
export const AGENDA_POINTS = {
  targets: 'DuebookAgendaTargets',
  commitments: 'DuebookAgendaCommitments',
  disputes: 'DuebookAgendaDisputes',
  accounts: 'DuebookAgendaAccounts',
  questions: 'DuebookAgendaQuestions',
} as const;

/** What waits on the supervisor's page; zeros where there is none. */
export interface Waiting {
  /** Commitments that are open, and that were settled since the last meeting. */
  readonly openCommitments: number;
  readonly settledCommitments: number;
  readonly openQuestions: number;
}

export const NOTHING_WAITS: Waiting = {
  openCommitments: 0,
  settledCommitments: 0,
  openQuestions: 0,
};

/** What the agenda is made from. */
export interface AgendaSource {
  readonly ledger: Ledger;
  readonly result: AgingResult;
  readonly report: TargetReport;
  readonly disputes: readonly DisputeLine[];
  readonly waiting: Waiting;
  /** What the log says from now on, the latest first. */
  readonly log: readonly LoggedRow[];
  readonly words: Words;
}
