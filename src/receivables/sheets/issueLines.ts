import type { IssueWords } from '../../words/issueWords';
import { issueAddress } from '../ledger/address';
import type { Issue } from '../ledger/issue';
import type { LedgerHead } from '../ledger/ledger';

/** An issue as it is listed: where (null: no one cell), a stable code, a plain sentence. */
export interface IssueLine {
  readonly address: string | null;
  readonly code: string;
  readonly message: string;
}

/**
 * One issue as a line.
 * @example issueLine(head, issue, words).address is 'E13'
 */
export function issueLine(head: LedgerHead, issue: Issue, words: IssueWords): IssueLine {
  return {
    address: issueAddress(head, issue),
    code: issue.code,
    message: words.issue[issue.code]({
      header: issue.column === null ? '' : (head.headers[issue.column] ?? ''),
      detail: issue.detail,
    }),
  };
}

/**
 * Issues from the top of the ledger to its end; those about no one row first.
 * @example inRowOrder([second, first]) is [first, second]
 */
export function inRowOrder(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort(
    (a, b) => (a.row ?? -1) - (b.row ?? -1) || (a.column ?? -1) - (b.column ?? -1),
  );
}
