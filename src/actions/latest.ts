import type { Summary } from './actions';

/** The newer header; opening Duebook again must not forget the tie-out of the last refresh. */
export function latest(summary: Summary | null, before: Summary | null): Summary | null {
  return summary === null
    ? before
    : { ...summary, tieOut: summary.tieOut ?? before?.tieOut ?? null };
}
