import type { Issue } from '../../receivables/ledger/issue';
import type { Ledger } from '../../receivables/ledger/ledger';
import { issueAddress } from '../../receivables/ledger/address';
import type { Words } from '../../words';

/** An issue as a person reads it. */
export interface SaidIssue {
  /** In the sheet; null where it is about no one cell. */
  readonly address: string | null;
  /** What it is, what was done with it, what to do. */
  readonly message: string;
}

/** What to read of an issue, and where it is. */
export function issueInWords(issue: Issue, { head }: Ledger, { issues }: Words): SaidIssue {
  const header = issue.column === null ? '' : (head.headers[issue.column] ?? '');
  return {
    address: issueAddress(head, issue),
    message: issues.issue[issue.code]({ header, detail: issue.detail }),
  };
}
