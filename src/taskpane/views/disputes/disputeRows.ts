import type { DisputedAccount, DisputedItem } from '../../../receivables/disputes/disputedAccounts';

/** A row of the list of disputes: an account, or one of its items below it. */
export type DisputeRow =
  | { readonly kind: 'account'; readonly account: DisputedAccount }
  | { readonly kind: 'item'; readonly account: DisputedAccount; readonly item: DisputedItem };

/** Every account followed by its items, as one list. */
export function disputeRows(accounts: readonly DisputedAccount[]): readonly DisputeRow[] {
  return accounts.flatMap((account): DisputeRow[] => [
    { kind: 'account', account },
    ...account.items.map((item): DisputeRow => ({ kind: 'item', account, item })),
  ]);
}

/** What tells a row from the others. */
export function disputeRowKey(row: DisputeRow): string {
  return row.kind === 'account'
    ? `account ${row.account.currency} ${row.account.account}`
    : `item ${row.item.item}`;
}
