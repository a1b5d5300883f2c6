import { basisOf } from '../aging/basisDays';
import type { AgingResult } from '../aging/result';
import { invoiceText } from '../followups/why';
import { cellAddress } from '../ledger/address';
import type { Ledger, LedgerHead } from '../ledger/ledger';
import type { Basis } from '../settings/settings';
import { placeOf, type ItemPlace } from './itemPlace';

/** One open item of an account; amounts in minor units of its currency, days as serials. */
export interface OpenItem {
  /** Index into `Ledger.items`. */
  readonly item: number;
  /** The invoice's number; `''` where the ledger gives none. */
  readonly invoice: string;
  /** 0 where the ledger has none. */
  readonly invoiceDay: number;
  /** 0 where the ledger has none, also where it came aged already. */
  readonly dueDay: number;
  /** 0 where the ledger has none. */
  readonly postingDay: number;
  readonly place: ItemPlace;
  /** Days by the date in `agedBy`; below 1 not yet past due; null outside buckets. */
  readonly age: number | null;
  /** The date that its age is counted from; `given` where it is the least its bucket allows. */
  readonly agedBy: Basis | 'given' | null;
  readonly balance: number;
  /** What of the balance stands in the place: not what is contested elsewhere, or covered by credits. */
  readonly amount: number;
  /** The contested part of the balance. */
  readonly disputed: number;
  /** The cell in the ledger's sheet that names the item: `C13`. */
  readonly address: string;
}

/** The open items of an account in one currency. */
export interface CurrencyItems {
  readonly currency: string | null;
  readonly decimals: number;
  /** Oldest first; then those disputed as a whole, without a date, credits, and those not aged. */
  readonly items: readonly OpenItem[];
}

/**
 * The open items of an account (index into `Ledger.accounts`) by currency, in the order of the aging.
 * What is paid by the as-of date and what is 0 is not open.
 * @example openItems(ledger, result, 1)[0]?.items[0]?.address is 'C10'
 */
export function openItems(
  ledger: Ledger,
  result: AgingResult,
  account: number,
): readonly CurrencyItems[] {
  const found = new Map<number, OpenItem[]>();
  const { items } = ledger;
  for (let item = 0; item < items.length; item++) {
    if (items.account[item] !== account) continue;
    const placed = placeOf(ledger, result, item);
    if (placed === null) continue;
    const currency = items.currency[item] ?? 0;
    const listed = found.get(currency) ?? [];
    if (listed.length === 0) found.set(currency, listed);
    listed.push({
      item,
      invoice: invoiceText(ledger, item),
      invoiceDay: items.invoiceDay[item] ?? 0,
      dueDay: ledger.reading.given ? 0 : (items.dueDay[item] ?? 0),
      postingDay: items.postingDay[item] ?? 0,
      agedBy: ledger.reading.given ? 'given' : basisOf(items, result.basis, item),
      ...placed,
      balance: items.balance[item] ?? 0,
      disputed: items.disputed[item] ?? 0,
      address: itemAddress(ledger.head, items.row[item] ?? 0),
    });
  }
  return result.blocks.flatMap(({ currency, decimals }) => {
    const listed = found.get(Math.max(0, ledger.currencies.indexOf(currency)));
    return listed === undefined ? [] : [{ currency, decimals, items: listed.sort(byUrgency) }];
  });
}

/** The cell that names an item: its invoice number, else its balance. */
function itemAddress({ headerRow, column, mapping }: LedgerHead, row: number): string {
  const named = mapping.invoice ?? mapping.balance ?? mapping.originalAmount ?? 0;
  return cellAddress(headerRow + 1 + row, column + named);
}

const PLACES: readonly ItemPlace['kind'][] = [
  'bucket',
  'disputed',
  'noDate',
  'credits',
  'notAged',
  'afterAsOf',
];

/** By place, age, amount; equal ones as they stand in the ledger. */
function byUrgency(a: OpenItem, b: OpenItem): number {
  return (
    PLACES.indexOf(a.place.kind) - PLACES.indexOf(b.place.kind) ||
    (b.age ?? 0) - (a.age ?? 0) ||
    Math.abs(b.balance) - Math.abs(a.balance) ||
    a.item - b.item
  );
}
