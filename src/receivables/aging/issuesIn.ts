import type { Issue } from '../ledger/issue';
import type { Ledger } from '../ledger/ledger';
import { afterAsOf } from './afterAsOf';
import { basisMissing } from './basisMissing';
import type { AgingResult } from './result';

/** A ledger and how old it is. */
interface AgedLedger {
  readonly ledger: Ledger;
  readonly result: AgingResult;
}

/**
 * What a person should look at in the ledger: what could not be read as it stands, then what lacks
 * the date that ages are counted from, and what is dated too late. The sheet *Duebook* and the pane list the same.
 * @example issuesIn({ ledger, result }).length is how many cells there are to look at
 */
export function issuesIn({ ledger, result }: AgedLedger): readonly Issue[] {
  return [
    ...ledger.issues,
    ...basisMissing(ledger, result.basis),
    ...afterAsOf(ledger, result.rules.cutoff),
  ];
}
