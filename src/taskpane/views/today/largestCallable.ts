import type { FollowUpColumns } from '../../../receivables/followups/followUps';

/** The rows of a list of follow-ups that can be asked for most, largest first; equals as in the list. */
export function largestCallable({ length, callable }: FollowUpColumns, most: number): number[] {
  const rows = Array.from({ length }, (_, row) => row);
  return rows.sort((a, b) => (callable[b] ?? 0) - (callable[a] ?? 0)).slice(0, most);
}
