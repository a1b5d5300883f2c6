import type { DisputeWords } from '../../words/disputeWords';
import type { Ledger } from '../ledger/ledger';
import { grouped } from '../money/grouped';
import { disputedItems } from './disputedItems';

/**
 * The answer to Mark disputes: how many rows, where, how much, and what a person should know of them.
 * @example '23 disputed rows marked in "Open items" (1,234.56 USD).'
 */
export function markedInWords(ledger: Ledger, rowsHidden: boolean, words: DisputeWords): string {
  const { items, amounts, unreadable } = disputedItems(ledger);
  const inCurrencies = amounts.map(({ amount, decimals, currency }) =>
    `${grouped(amount, decimals)} ${currency ?? ''}`.trim(),
  );
  return [
    words.marked(items, ledger.head.sheet, inCurrencies.join(', ')),
    ...(rowsHidden && items > 0 ? [words.hiddenRows] : []),
    ...(unreadable > 0 ? [words.unreadable(unreadable)] : []),
  ].join(' ');
}
