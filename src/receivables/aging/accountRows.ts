import type { Account } from '../ledger/ledger';
import type { Sums } from './pass';
import type { AccountAging } from './result';
import type { Slots } from './slots';

/**
 * The accounts that have open items in one currency, in the order of the sheet: the largest over
 * amount first, then the oldest debt, the larger total, and the account's key.
 * @example accountRows(ledger.accounts, 0, sums, slots, 5)[0] is whom to call first
 */
export function accountRows(
  accounts: readonly Account[],
  currency: number,
  sums: Sums,
  slots: Slots,
  buckets: number,
): readonly AccountAging[] {
  const rows: AccountAging[] = [];
  for (let account = 0; account < accounts.length; account++) {
    const line = currency * accounts.length + account;
    const row = accountRow(account, line, sums, slots, buckets);
    if (row !== null) rows.push(row);
  }
  const key = (row: AccountAging) => accounts[row.account]?.key ?? '';
  return rows.sort(
    (a, b) =>
      b.over - a.over ||
      b.oldestDays - a.oldestDays ||
      b.total - a.total ||
      (key(a) < key(b) ? -1 : 1),
  );
}

/** Null where nothing is open: a slot holds debits or credits, never both, so 0 means no item. */
function accountRow(
  account: number,
  line: number,
  { amounts, oldest }: Sums,
  slots: Slots,
  bucketCount: number,
): AccountAging | null {
  const at = line * slots.width;
  const buckets = new Array<number>(bucketCount).fill(0);
  let aged = 0;
  let over = 0;
  for (let slot = 0; slot < slots.credits; slot++) {
    const amount = amounts[at + slot] ?? 0;
    const bucket = slots.bucketOf[slot] ?? 0;
    buckets[bucket] = (buckets[bucket] ?? 0) + amount;
    aged += amount;
    if (slot >= slots.firstOver) over += amount;
  }
  const credits = amounts[at + slots.credits] ?? 0;
  const noDate = amounts[at + slots.noDate] ?? 0;
  if (aged === 0 && credits === 0 && noDate === 0) return null;
  return {
    account,
    buckets,
    credits,
    noDate,
    total: aged + credits + noDate,
    over,
    oldestDays: oldest[line] ?? 0,
    disputed: amounts[at + slots.disputed] ?? 0,
  };
}
