import type { PassTerms } from '../src/receivables/aging/pass';
import { slotsOf } from '../src/receivables/aging/slots';
import type { SerialDay } from '../src/receivables/calendar/serialDay';
import { AS_OF, OVER_DAYS, SIX_BUCKETS } from './syntheticLedger';

/** One currency, six buckets, as of the synthetic ledger's day. */
export function agingTerms(accounts: number): PassTerms {
  return {
    asOf: AS_OF as SerialDay,
    slots: slotsOf(SIX_BUCKETS, OVER_DAYS),
    accounts,
    currency: null,
    settledMode: false,
  };
}
