import type { Issue } from '../../../../receivables/ledger/issue';
import type { Ledger } from '../../../../receivables/ledger/ledger';
import { issueKey, kindKey } from '../../../../receivables/settings/issueKey';

/** More than these are accepted as a kind, later ones of it with them: nobody keeps so long a list. */
const MOST_BY_THEMSELVES = 50;

/** The keys under which all these issues are accepted. */
export function keysOfAll(issues: readonly Issue[], ledger: Ledger): readonly string[] {
  const key = issues.length > MOST_BY_THEMSELVES ? kindKey : issueKey;
  return [...new Set(issues.map((issue) => key(issue, ledger)))];
}

/** The keys to forget so that these issues are no longer accepted, however they were. */
export function keysToForget(issues: readonly Issue[], ledger: Ledger): readonly string[] {
  const keys = issues.flatMap((issue) => [kindKey(issue, ledger), issueKey(issue, ledger)]);
  return [...new Set(keys)];
}
