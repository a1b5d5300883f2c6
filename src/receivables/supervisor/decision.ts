import type { SerialDay } from '../calendar/serialDay';

/** What left the supervisor's page for the log of the meetings. */
export interface DecisionRow {
  /** The day on which it was settled. */
  readonly day: SerialDay;
  readonly kind: 'commitment' | 'question';
  /** The commitment or the question, as a person typed it. */
  readonly text: string;
  /** What became of it: the decision, or whether a commitment was kept; in the words of the sheet. */
  readonly outcome: string;
}
