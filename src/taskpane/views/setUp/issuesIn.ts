import type { Picture } from '../../../actions/actions';
import { afterAsOf } from '../../../receivables/aging/afterAsOf';
import type { Issue } from '../../../receivables/ledger/issue';

/** What a person should look at in the ledger: the same as stands in `DuebookIssues`. */
export function issuesIn({ ledger, result }: Picture): readonly Issue[] {
  return [...ledger.issues, ...afterAsOf(ledger, result.asOf)];
}
