import { basisDay } from '../aging/basisDays';
import type { AgingResult, NotAgedCause } from '../aging/result';
import type { Ledger } from '../ledger/ledger';

/** Where an open item stands in the aging; `bucket` counts from 0. */
export type ItemPlace =
  | { readonly kind: 'bucket'; readonly bucket: number }
  | { readonly kind: 'noDate' }
  | { readonly kind: 'credits' }
  /** Contested as a whole, where disputes have a column of their own. */
  | { readonly kind: 'disputed' }
  /** Dated after the cutoff: open, but not aged. */
  | { readonly kind: 'afterAsOf' }
  /** Open, but left out by the rules. */
  | { readonly kind: 'notAged'; readonly cause: NotAgedCause };

/** An item's place and how much of it stands there. */
export interface PlacedItem {
  readonly place: ItemPlace;
  /** Days, by the rules' count of them; null where the item has no age or its place does not ask. */
  readonly age: number | null;
  /** Minor units: what stands in the place, less what is contested elsewhere or covered by credits. */
  readonly amount: number;
  /** The contested part of an open debit item, wherever it stands. */
  readonly disputed: number;
}

/**
 * Where one item of the ledger stands, by the rules of the result and the tests of `sumItems` in their
 * order; null for an item of 0 and for one that is paid by the cutoff.
 * @example placeOf(ledger, result, 8)?.place is { kind: 'bucket', bucket: 4 }, its age 91
 */
export function placeOf(ledger: Ledger, result: AgingResult, item: number): PlacedItem | null {
  const { items, reading } = ledger;
  const { cutoff, credits, disputes, small } = result.rules;
  const balance = items.balance[item] ?? 0;
  if (balance === 0) return null;
  const uncontested = { age: null, amount: balance, disputed: 0 };
  if ((items.invoiceDay[item] ?? 0) > cutoff) {
    return { place: { kind: 'afterAsOf' }, ...uncontested };
  }
  const settled = items.settledDay[item] ?? 0;
  if (reading.settled && settled !== 0 && settled <= cutoff) return null;
  if (Math.abs(balance) <= (small[items.currency[item] ?? 0] ?? 0)) {
    return { place: { kind: 'notAged', cause: 'small' }, ...uncontested };
  }
  const amount = balance - (result.covered?.[item] ?? 0);
  if (balance < 0 && credits !== 'own-date') {
    return { place: creditPlace(credits), ...uncontested, amount };
  }
  const age = ageOf(ledger, result, item);
  const place: ItemPlace =
    age === null ? { kind: 'noDate' } : { kind: 'bucket', bucket: bucketOf(age, result.edges) };
  const disputed = balance > 0 ? (items.disputed[item] ?? 0) : 0;
  if (disputed === 0 || disputes === 'included') return { place, age, amount, disputed };
  if (disputed < balance) return { place, age, amount: amount - disputed, disputed };
  const apart: ItemPlace =
    disputes === 'own-column' ? { kind: 'disputed' } : { kind: 'notAged', cause: 'disputed' };
  return { place: apart, age, amount, disputed };
}

/**
 * The age of an item in days, as the rules count them; null where it has no date.
 * @example ageOf(ledger, result, 8) is 91
 */
export function ageOf(
  { items }: Ledger,
  { asOf, basis, rules }: Pick<AgingResult, 'asOf' | 'basis' | 'rules'>,
  item: number,
): number | null {
  const from = basisDay(items, basis, item);
  if (from === 0) return null;
  const { dayNumber } = rules;
  return dayNumber === null ? asOf - from : dayNumber(asOf) - dayNumber(from);
}

/**
 * Where a credit stands that is not aged by a date of its own.
 * @example creditPlace('current') is { kind: 'bucket', bucket: 0 }
 */
export function creditPlace(credits: AgingResult['rules']['credits']): ItemPlace {
  if (credits === 'current') return { kind: 'bucket', bucket: 0 };
  return credits === 'excluded' ? { kind: 'notAged', cause: 'credits' } : { kind: 'credits' };
}

/**
 * The bucket of an age, from 0: an edge belongs to the bucket below it.
 * @example bucketOf(30, [0, 30, 60, 90]) is 1
 */
export function bucketOf(age: number, edges: readonly number[]): number {
  return edges.filter((edge) => edge < age).length;
}
