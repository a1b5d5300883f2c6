import type { BlockChangeSince, ChangeSince } from '../../../../receivables/snapshots/comparison';
import type { Words } from '../../../../words';

/** What follows a title: the currency, where there are several. */
export function named(
  { blocks }: ChangeSince,
  { currency }: BlockChangeSince,
  { sheets }: Words,
): string {
  return blocks.length > 1 ? ` · ${currency ?? sheets.aging.noCurrency}` : '';
}
