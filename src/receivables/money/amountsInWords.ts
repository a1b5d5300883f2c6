import { grouped } from './grouped';

/** A sum of money, in minor units of its currency. */
export interface CurrencyAmount {
  /** ISO code, or null when the currency is unknown. */
  readonly currency: string | null;
  readonly decimals: number;
  readonly amount: number;
}

/**
 * Sums of money in one phrase, never added up; one of an unknown currency is called so where it
 * stands beside others, which would else seem to lend it theirs.
 * @example '202,844.90 USD, 9,869.33 EUR', or '11.00 USD, 1,500.00 (no currency)'
 */
export function amountsInWords(amounts: readonly CurrencyAmount[], noCurrency: string): string {
  const unknown = amounts.length > 1 ? ` (${noCurrency})` : '';
  return amounts
    .map(({ amount, decimals, currency }) => {
      return grouped(amount, decimals) + (currency === null ? unknown : ` ${currency}`);
    })
    .join(', ');
}
