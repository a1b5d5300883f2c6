import type { Issue, IssueCode } from './issue';

/** Issues of one kind: the first of them in the ledger, and how many there are. */
export interface IssueKind {
  readonly code: IssueCode;
  readonly first: Issue;
  readonly count: number;
}

/**
 * The issues by kind, the kind of which there are most last, so that the odd one out is seen first;
 * kinds of which there are as many stay in the order of the ledger's rows.
 * @example issueKinds(ledger.issues)[0] is { code: 'amount-unreadable', first, count: 1 }
 */
export function issueKinds(issues: readonly Issue[]): readonly IssueKind[] {
  const kinds = new Map<IssueCode, IssueKind>();
  for (const issue of issues) {
    const kind = kinds.get(issue.code);
    const isFirst = kind === undefined || rowOf(issue) < rowOf(kind.first);
    kinds.set(issue.code, {
      code: issue.code,
      first: isFirst ? issue : kind.first,
      count: (kind?.count ?? 0) + 1,
    });
  }
  return [...kinds.values()].sort((a, b) => a.count - b.count || rowOf(a.first) - rowOf(b.first));
}

/** An issue about no one row stands before all rows. */
function rowOf({ row }: Issue): number {
  return row ?? -1;
}
