import type { Account } from '../ledger/ledger';
import { inOrder } from './accountOrder';
import type { Sums } from './pass';
import type { AccountColumns } from './result';
import type { Slots } from './slots';

/**
 * The accounts that have open items in one currency, in the order of the sheet: the largest over
 * amount first, then the oldest debt, the larger total, and the account's key.
 * @example accountColumns(ledger.accounts, sums, slots, 5).account[0] is whom to call first
 */
export function accountColumns(
  accounts: readonly Account[],
  sums: Sums,
  slots: Slots,
  bucketCount: number,
): AccountColumns {
  const { amounts, oldest } = sums;
  const { width, credits, noDate, firstPastDue, firstOver, bucketOf, disputed } = slots;
  const total = new Float64Array(accounts.length);
  const over = new Float64Array(accounts.length);
  const open: number[] = [];
  for (let account = 0, at = 0; account < accounts.length; account++, at += width) {
    let early = 0;
    for (let slot = 0; slot < firstOver; slot++) early += amounts[at + slot]!;
    let late = 0;
    for (let slot = firstOver; slot < credits; slot++) late += amounts[at + slot]!;
    const debits = early + late + amounts[at + noDate]!;
    over[account] = late;
    total[account] = debits + amounts[at + credits]!;
    // Debits and credits stand apart, so neither can hide an open item behind the other.
    if (debits !== 0 || amounts[at + credits] !== 0) open.push(account);
  }
  const order = inOrder(open, { accounts, over, oldest, total });
  const addSlot = (column: Float64Array, slot: number): Float64Array => {
    for (let i = 0; i < order.length; i++) {
      column[i]! += amounts[order[i]! * width + slot]!;
    }
    return column;
  };
  const slotColumn = (slot: number) => addSlot(new Float64Array(order.length), slot);
  const buckets = Array.from({ length: bucketCount }, () => new Float64Array(order.length));
  const pastDue = new Float64Array(order.length);
  bucketOf.forEach((bucket, slot) => {
    addSlot(buckets[bucket]!, slot);
    if (slot >= firstPastDue) addSlot(pastDue, slot);
  });
  return {
    length: order.length,
    account: order,
    buckets,
    credits: slotColumn(credits),
    noDate: slotColumn(noDate),
    total: picked(total, order),
    pastDue,
    over: picked(over, order),
    oldestDays: order.map((account) => oldest[account]!),
    disputed: slotColumn(disputed),
  };
}

function picked(figures: Float64Array, order: Int32Array): Float64Array {
  const column = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) column[i] = figures[order[i]!]!;
  return column;
}
