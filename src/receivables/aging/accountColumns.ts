import { inOrder } from './accountOrder';
import type { Sums } from './pass';
import type { AccountColumns } from './result';
import type { SlotPart } from './slotParts';
import type { Slots } from './slots';

/**
 * The accounts (or groups) that have open items in one currency, in the order of the sheet: the largest
 * over amount first, then the oldest debt, the larger total, and the key.
 * @example accountColumns(ledger.accounts, sums, slots).account[0] is whom to call first
 */
export function accountColumns(
  accounts: readonly { readonly key: string }[],
  sums: Sums,
  { width, parts, credits, noDate, disputed }: Slots,
): AccountColumns {
  const { amounts, oldest } = sums;
  const open: number[] = [];
  for (let account = 0, at = 0; account < accounts.length; account++, at += width) {
    // Where credits lessen debts, amounts may come to nothing while something is still past due.
    let isFound = oldest[account]! > 0 || amounts[at + disputed] !== 0;
    for (let slot = 0; slot <= noDate && !isFound; slot++) {
      isFound =
        amounts[at + slot] !== 0 && (slot !== credits || parts.creditsOut.amounts.length === 0);
    }
    if (isFound) open.push(account);
  }
  const all = ({ amounts: slots }: SlotPart): Float64Array => {
    const column = new Float64Array(accounts.length);
    for (const slot of slots) {
      for (let account = 0, at = slot; account < accounts.length; account++, at += width) {
        column[account]! += amounts[at]!;
      }
    }
    return column;
  };
  const total = all(parts.total);
  const over = all(parts.over);
  const order = inOrder(open, { accounts, over, oldest, total });
  const column = ({ amounts: slots }: SlotPart): Float64Array => {
    const figures = new Float64Array(order.length);
    for (const slot of slots) {
      for (let i = 0; i < order.length; i++) figures[i]! += amounts[order[i]! * width + slot]!;
    }
    return figures;
  };
  return {
    length: order.length,
    account: order,
    buckets: parts.buckets.map(column),
    credits: column(parts.credits),
    noDate: column(parts.noDate),
    total: picked(total, order),
    pastDue: column(parts.pastDue),
    over: picked(over, order),
    oldestDays: order.map((account) => oldest[account]!),
    disputed: column(parts.disputed),
  };
}

function picked(figures: Float64Array, order: Int32Array): Float64Array {
  const column = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) column[i] = figures[order[i]!]!;
  return column;
}
