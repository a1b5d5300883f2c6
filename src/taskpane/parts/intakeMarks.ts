import type { Picture } from '../../actions/actions';
import { issuesIn } from '../../receivables/aging/issuesIn';
import { FIELDS, type Field } from '../../receivables/ledger/field';
import { UNSURE } from '../../receivables/ledger/headers/mappingEvidence';
import type { Issue } from '../../receivables/ledger/issue';
import type { LedgerHead } from '../../receivables/ledger/ledger';
import { isAccepted } from '../../receivables/settings/issueKey';

/** The fields whose column a person should look at, because little speaks for it. */
export function columnsToCheck({ mapping, evidence }: LedgerHead): readonly Field[] {
  return FIELDS.filter(
    (field) => mapping[field] !== undefined && (evidence[field]?.confidence ?? 1) < UNSURE,
  );
}

/** What is to be looked at in the ledger, and what a person has accepted as it is. */
export interface SortedIssues {
  readonly open: readonly Issue[];
  readonly accepted: readonly Issue[];
}

/** The issues of a picture by whether a person has accepted them. */
export function sortedIssues(picture: Picture): SortedIssues {
  const issues = issuesIn(picture);
  const { ledger, memory } = picture;
  if (memory.accepted.size === 0) return { open: issues, accepted: [] };
  const open: Issue[] = [];
  const accepted: Issue[] = [];
  for (const issue of issues) {
    (isAccepted(issue, ledger, memory.accepted) ? accepted : open).push(issue);
  }
  return { open, accepted };
}
