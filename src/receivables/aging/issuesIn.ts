import type { Issue } from '../ledger/issue';
import type { Ledger } from '../ledger/ledger';
import { afterAsOf } from './afterAsOf';
import type { AgingResult } from './result';

/** A ledger and how old it is. */
interface AgedLedger {
  readonly ledger: Ledger;
  readonly result: AgingResult;
}

/**
 * What a person should look at in the ledger: what could not be read as it stands, then what is dated
 * after the as-of date. The sheet *Duebook* and the pane list the same.
 * @example issuesIn({ ledger, result }).length is how many cells there are to look at
 */
export function issuesIn({ ledger, result }: AgedLedger): readonly Issue[] {
  return [...ledger.issues, ...afterAsOf(ledger, result.asOf)];
}
