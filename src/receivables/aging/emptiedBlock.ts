import { decimalsOf } from '../money/decimalsOf';
import type { AgingBlock, Tally } from './result';

const NOTHING: Tally = { amount: 0, items: 0 };

/**
 * The block of a currency that has left the ledger: its sheet still stands and must say that
 * nothing is open, instead of last week's figures.
 * @example emptiedBlock('EUR', result.labels).total.amount is 0
 */
export function emptiedBlock(currency: string | null, labels: readonly string[]): AgingBlock {
  return {
    currency,
    decimals: decimalsOf(currency),
    labels,
    accounts: {
      length: 0,
      account: new Int32Array(),
      buckets: labels.map(() => new Float64Array()),
      credits: new Float64Array(),
      noDate: new Float64Array(),
      total: new Float64Array(),
      pastDue: new Float64Array(),
      over: new Float64Array(),
      oldestDays: new Int32Array(),
      disputed: new Float64Array(),
    },
    groups: null,
    buckets: labels.map(() => NOTHING),
    credits: NOTHING,
    noDate: NOTHING,
    total: NOTHING,
    pastDue: NOTHING,
    over: NOTHING,
    overNetOfDispute: 0,
    comingDue: [],
    oldestDays: 0,
    disputed: NOTHING,
    notAged: [],
    ledgerTotal: 0,
    difference: 0,
  };
}
