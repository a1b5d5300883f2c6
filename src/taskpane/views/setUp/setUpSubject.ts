import type { IssueCode } from '../../../receivables/ledger/issue';

/** The subjects of *Set-up* that are parts of it, each a page of its own; others are settings. */
export const PLACES = 'places';
export const COLUMNS = 'columns';
export const ROWS = 'rows';
export const ISSUES = 'issues';
export const CONVENTION = 'convention';

/**
 * The subject that is all issues of a kind.
 * @example issuesOf('date-missing') is 'issues/date-missing'
 */
export function issuesOf(kind: IssueCode): string {
  return `${ISSUES}/${kind}`;
}
