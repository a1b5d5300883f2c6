import type { AgingResult } from '../aging/result';
import type { Ledger } from '../ledger/ledger';
import { CREDITS, DISPUTED, NO_DATE, type Snapshot } from './snapshot';

/**
 * What an aging says of its day, one snapshot a currency in the order of the aging.
 * @example snapshotOf(ledger, result)[0]?.buckets[0] is '31-60' for an account that owes only there
 */
export function snapshotOf(ledger: Ledger, result: AgingResult): readonly Snapshot[] {
  return result.blocks.map(({ currency, labels: bucketLabels, accounts: columns }) => {
    const labels = [...bucketLabels, CREDITS, NO_DATE, DISPUTED];
    const places = [...columns.buckets, columns.credits, columns.noDate];
    const accounts: string[] = [];
    const buckets: string[] = [];
    const amounts: number[] = [];
    for (let row = 0; row < columns.length; row++) {
      const key = ledger.accounts[columns.account[row] ?? -1]?.key ?? '';
      // What stands in none of the other columns is disputed, where disputes have a column of their own.
      let left = columns.total[row] ?? 0;
      for (let place = 0; place <= places.length; place++) {
        const amount = places[place]?.[row] ?? left;
        left -= amount;
        if (amount === 0) continue;
        accounts.push(key);
        buckets.push(labels[place] ?? '');
        amounts.push(amount);
      }
    }
    return { day: result.asOf, currency, accounts, buckets, amounts: Float64Array.from(amounts) };
  });
}
