import type { AgingResult } from '../aging/result';
import { placeOf } from '../accounts/itemPlace';
import { invoiceText } from '../followups/why';
import { cellAddress } from '../ledger/address';
import type { Ledger } from '../ledger/ledger';

/** An item of which some part is contested; amounts in minor units of its currency. */
export interface DisputedItem {
  /** Index into `Ledger.items`. */
  readonly item: number;
  /** The invoice's number; `''` where the ledger gives none. */
  readonly invoice: string;
  /** Days past due; below 1 not yet; null for credits and items without a date. */
  readonly age: number | null;
  readonly balance: number;
  readonly disputed: number;
  /** The cell in the ledger's sheet that says so: `H13`. */
  readonly address: string;
}

/** What an account contests in one currency. */
export interface DisputedAccount {
  /** Index into `Ledger.accounts`. */
  readonly account: number;
  readonly currency: string | null;
  readonly decimals: number;
  readonly disputed: number;
  /** Oldest first. */
  readonly items: readonly DisputedItem[];
}

/**
 * The disputed items by account, those that `disputeRule` marks: currencies in the order of the aging,
 * in each the account that contests most first.
 * @example disputedAccounts(ledger, result)[0]?.items[0]?.address is 'H13'
 */
export function disputedAccounts(ledger: Ledger, result: AgingResult): readonly DisputedAccount[] {
  const { items, currencies } = ledger;
  const found = new Map<string, { account: number; currency: number; items: DisputedItem[] }>();
  for (let item = 0; item < items.length; item++) {
    if (items.disputed[item] === 0 || items.settledDay[item] !== 0) continue;
    const account = items.account[item] ?? 0;
    const currency = items.currency[item] ?? 0;
    const key = `${currency} ${account}`;
    const listed = found.get(key) ?? { account, currency, items: [] };
    found.set(key, listed);
    listed.items.push(disputedItem(ledger, result, item));
  }
  const groups = [...found.values()];
  return result.blocks.flatMap(({ currency, decimals }) =>
    groups
      .filter((group) => (currencies[group.currency] ?? null) === currency)
      .map(({ account, items: listed }) => ({
        account,
        currency,
        decimals,
        disputed: listed.reduce((sum, { disputed }) => sum + disputed, 0),
        items: listed.sort((a, b) => (b.age ?? 0) - (a.age ?? 0) || a.item - b.item),
      }))
      .sort((a, b) => b.disputed - a.disputed || a.account - b.account),
  );
}

function disputedItem(ledger: Ledger, result: AgingResult, item: number): DisputedItem {
  const { head, items } = ledger;
  const row = head.headerRow + 1 + (items.row[item] ?? 0);
  return {
    item,
    invoice: invoiceText(ledger, item),
    age: placeOf(ledger, result, item)?.age ?? null,
    balance: items.balance[item] ?? 0,
    disputed: items.disputed[item] ?? 0,
    address: cellAddress(row, head.column + (head.mapping.dispute ?? 0)),
  };
}
