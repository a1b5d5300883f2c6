import type { AgingResult } from '../aging/result';
import type { Ledger } from '../ledger/ledger';

/**
 * What each account has in open credits that have not been set against debts yet, as a positive amount
 * in minor units, by the position of its currency and its account; the same as among the follow-ups.
 * @example creditsToApply(ledger, result)(0, 3) is 90_000 for an unapplied credit of 900.00
 */
export function creditsToApply(
  { items, accounts, reading }: Ledger,
  { covered, rules: { cutoff, small } }: AgingResult,
): (currency: number, account: number) => number {
  const found = new Map<number, number>();
  for (let item = 0; item < items.length; item++) {
    const balance = items.balance[item]!;
    if (balance >= 0 || items.invoiceDay[item]! > cutoff) continue;
    const currency = items.currency[item]!;
    if (-balance <= (small[currency] ?? 0)) continue;
    const settled = items.settledDay[item]!;
    if (reading.settled && settled !== 0 && settled <= cutoff) continue;
    const credit = (covered?.[item] ?? 0) - balance;
    const whose = currency * accounts.length + items.account[item]!;
    if (credit > 0) found.set(whose, (found.get(whose) ?? 0) + credit);
  }
  return (currency, account) => found.get(currency * accounts.length + account) ?? 0;
}
