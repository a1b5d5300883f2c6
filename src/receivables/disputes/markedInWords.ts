import type { Words } from '../../words/words';
import type { Ledger } from '../ledger/ledger';
import { amountsInWords } from '../money/amountsInWords';
import { disputedItems } from './disputedItems';

/**
 * The answer to Mark disputes: how many rows, where, how much, and what a person should know of them.
 * @example '23 disputed rows marked in "Open items" (1,234.56 USD).'
 */
export function markedInWords(
  ledger: Ledger,
  rowsHidden: boolean,
  { disputes, sheets }: Pick<Words, 'disputes' | 'sheets'>,
): string {
  const { items, amounts, unreadable } = disputedItems(ledger);
  const disputed = amountsInWords(amounts, sheets.aging.noCurrency);
  return [
    disputes.marked(items, ledger.head.sheet, disputed),
    ...(rowsHidden && items > 0 ? [disputes.hiddenRows] : []),
    ...(unreadable > 0 ? [disputes.unreadable(unreadable)] : []),
  ].join(' ');
}
