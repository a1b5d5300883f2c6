import type { Ledger } from '../ledger/ledger';
import type { CurrencyAmount } from '../money/amountsInWords';
import { decimalsOf } from '../money/decimalsOf';

/** The ledger's disputed items and what is contested of them. */
export interface DisputedItems {
  readonly items: number;
  /** Currencies with disputed items, in the order of the ledger. */
  readonly amounts: readonly CurrencyAmount[];
  /** Cells that say neither yes nor no nor an amount. */
  readonly unreadable: number;
}

/**
 * Counts the open items of which some part is disputed: the rows that `disputeRule` marks.
 * @example disputedItems(ledger) is { items: 23, amounts: [{ currency: 'USD', ... }], unreadable: 0 }
 */
export function disputedItems({ items, currencies, issues }: Ledger): DisputedItems {
  const sums = currencies.map(() => 0);
  const met = currencies.map(() => false);
  let count = 0;
  for (let at = 0; at < items.length; at += 1) {
    const disputed = items.disputed[at] ?? 0;
    if (disputed === 0 || items.settledDay[at] !== 0) continue;
    const currency = items.currency[at] ?? 0;
    count += 1;
    sums[currency] = (sums[currency] ?? 0) + disputed;
    met[currency] = true;
  }
  return {
    items: count,
    amounts: currencies.flatMap((currency, at) =>
      met[at] === true ? [{ currency, decimals: decimalsOf(currency), amount: sums[at] ?? 0 }] : [],
    ),
    unreadable: issues.filter(({ code }) => code === 'dispute-unreadable').length,
  };
}
