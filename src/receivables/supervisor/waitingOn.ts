import type { Commitments } from './commitments';
import type { Questions } from './questions';

/** How much of the page waits for the next meeting. */
export interface WaitingOnPage {
  readonly openCommitments: number;
  readonly settledCommitments: number;
  readonly openQuestions: number;
}

/**
 * Counts what is open on the page and what was settled since the last meeting; what leaves is neither.
 * @example waitingOn(commitments, questions).openQuestions is 2
 */
export function waitingOn(commitments: Commitments, questions: Questions): WaitingOnPage {
  const staying = commitments.rows.filter(({ leaves }) => !leaves);
  const settledCommitments = staying.filter(({ settled }) => settled !== null).length;
  return {
    openCommitments: staying.length - settledCommitments,
    settledCommitments,
    openQuestions: questions.rows.filter(({ decided }) => decided === null).length,
  };
}
