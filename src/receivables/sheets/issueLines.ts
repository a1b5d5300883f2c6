import type { IssueWords } from '../../words/issueWords';
import { issueAddress } from '../ledger/address';
import type { Issue } from '../ledger/issue';
import type { LedgerHead } from '../ledger/ledger';
import type { IssueLine } from './duebookTables';

/**
 * The issues as lines of `DuebookIssues`, in the order of the ledger's rows.
 * @example issueLines(head, [{ code: 'date-missing', row: 11, column: 4, detail: '' }], words)
 */
export function issueLines(
  head: LedgerHead,
  issues: readonly Issue[],
  words: IssueWords,
): readonly IssueLine[] {
  return [...issues]
    .sort((a, b) => (a.row ?? -1) - (b.row ?? -1) || (a.column ?? -1) - (b.column ?? -1))
    .map((issue) => ({
      address: issueAddress(head, issue),
      code: issue.code,
      message: words.issue[issue.code]({
        header: issue.column === null ? '' : (head.headers[issue.column] ?? ''),
        detail: issue.detail,
      }),
    }));
}
