import type { CurrencyAmount } from '../money/amountsInWords';
import type { AgingResult } from './result';

/**
 * By how much each currency that does not tie out is off, in its minor units.
 * @example differencesOf(result) is [{ currency: 'USD', decimals: 2, amount: -50 }], or [] where all tie out
 */
export function differencesOf({ blocks }: AgingResult): readonly CurrencyAmount[] {
  return blocks
    .filter(({ difference }) => difference !== 0)
    .map(({ currency, decimals, difference }) => ({ currency, decimals, amount: difference }));
}
