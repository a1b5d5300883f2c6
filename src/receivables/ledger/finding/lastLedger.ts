import type { LedgerBefore } from '../../changes/isSameLedger';
import { cellAddress } from '../address';
import type { ListFound } from './listsIn';

/**
 * The list that was the ledger at the last refresh: on its sheet, in its cell, or the only one there is
 * on the sheet now, a line of titles higher or lower. Null where it is not there any more.
 * @example lastLedger(lists, { sheet: 'March', address: 'A4:H60' })?.head.headerRow is 3
 */
export function lastLedger(lists: readonly ListFound[], before: LedgerBefore): ListFound | null {
  const [first = ''] = before.address.split(':');
  const onSheet = lists.filter(({ head }) => head.sheet === before.sheet);
  const there = onSheet.find(({ head }) => cellAddress(head.headerRow, head.column) === first);
  if (there !== undefined) return there;
  const [only] = onSheet;
  return only !== undefined && onSheet.length === 1 ? only : null;
}
