import type { AgingBlock, AgingResult } from '../aging/result';
import type { Ledger } from '../ledger/ledger';
import { CREDITS, DISPUTED, NO_DATE, type Snapshot } from './snapshot';

/**
 * What an aging says of its day, one snapshot a currency in the order of the aging.
 * @example snapshotOf(ledger, result)[0]?.buckets[0] is '31-60' for an account that owes only there
 */
export function snapshotOf(ledger: Ledger, result: AgingResult): readonly Snapshot[] {
  return result.blocks.map((block) => {
    const accounts: string[] = [];
    const buckets: string[] = [];
    const amounts: number[] = [];
    for (let row = 0; row < block.accounts.length; row++) {
      const key = ledger.accounts[block.accounts.account[row] ?? -1]?.key ?? '';
      for (const [label, amount] of placesOf(block, row)) {
        if (amount === 0) continue;
        accounts.push(key);
        buckets.push(label);
        amounts.push(amount);
      }
    }
    return {
      day: result.asOf,
      currency: block.currency,
      accounts,
      buckets,
      amounts: Float64Array.from(amounts),
    };
  });
}

/** What stands in none of the other columns is disputed, where disputes have a column of their own. */
function placesOf({ labels, accounts }: AgingBlock, row: number): readonly [string, number][] {
  const places = labels.map((label, bucket): [string, number] => [
    label,
    accounts.buckets[bucket]?.[row] ?? 0,
  ]);
  places.push([CREDITS, accounts.credits[row] ?? 0], [NO_DATE, accounts.noDate[row] ?? 0]);
  const placed = places.reduce((sum, [, amount]) => sum + amount, 0);
  return [...places, [DISPUTED, (accounts.total[row] ?? 0) - placed]];
}
