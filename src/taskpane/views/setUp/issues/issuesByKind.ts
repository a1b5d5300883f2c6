import type { Issue, IssueCode } from '../../../../receivables/ledger/issue';
import { inRowOrder } from '../../../../receivables/sheets/issueLines';

/** All issues of one kind, in the order of the ledger's rows. */
export interface KindOfIssues {
  readonly code: IssueCode;
  readonly issues: readonly Issue[];
}

/** The issues by kind; the kind of which there are fewest first, so that the odd one out is seen. */
export function issuesByKind(issues: readonly Issue[]): readonly KindOfIssues[] {
  const kinds = new Map<IssueCode, Issue[]>();
  for (const issue of issues) {
    const alike = kinds.get(issue.code);
    if (alike === undefined) kinds.set(issue.code, [issue]);
    else alike.push(issue);
  }
  return [...kinds]
    .map(([code, alike]) => ({ code, issues: inRowOrder(alike) }))
    .sort((a, b) => a.issues.length - b.issues.length);
}
