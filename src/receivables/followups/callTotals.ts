import type { FollowUpBlock } from './followUps';

/** What the accounts to call of one currency can be asked for, in minor units. */
export interface CallTotal {
  /** ISO code, or null when the currency is unknown. */
  readonly currency: string | null;
  /** Decimals of the currency. */
  readonly decimals: number;
  readonly accounts: number;
  readonly callable: number;
  readonly netAsk: number;
}

/**
 * The totals of a follow-up list by currency; one with nobody to call is left out.
 * @example callTotals(followUps(ledger, result))[0].callable is what can be asked for in the main currency
 */
export function callTotals(blocks: readonly FollowUpBlock[]): readonly CallTotal[] {
  return blocks
    .filter(({ accounts }) => accounts.length > 0)
    .map(({ currency, decimals, accounts }) => ({
      currency,
      decimals,
      accounts: accounts.length,
      callable: sumOf(accounts.callable),
      netAsk: sumOf(accounts.netAsk),
    }));
}

function sumOf(amounts: Float64Array): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
