import { basisDay } from '../aging/basisDays';
import type { AgingResult } from '../aging/result';
import type { Ledger } from '../ledger/ledger';

/** Where an open item stands in the aging; `bucket` counts from 0. */
export type ItemPlace =
  | { readonly kind: 'bucket'; readonly bucket: number }
  | { readonly kind: 'noDate' }
  | { readonly kind: 'credits' }
  /** Dated after the as-of date: open, but not aged. */
  | { readonly kind: 'afterAsOf' };

/** An item's place and, in a bucket, its age in days. */
export interface PlacedItem {
  readonly place: ItemPlace;
  readonly age: number | null;
}

/**
 * Where one item of the ledger stands, by the tests of `sumItems` in the aging and in their order;
 * null for an item of 0 and for one that is paid by the as-of date.
 * @example placeOf(ledger, result, 8) is { place: { kind: 'bucket', bucket: 4 }, age: 91 }
 */
export function placeOf(
  { items, reading }: Ledger,
  { asOf, basis, edges }: AgingResult,
  item: number,
): PlacedItem | null {
  const balance = items.balance[item] ?? 0;
  const invoiced = items.invoiceDay[item] ?? 0;
  const settled = items.settledDay[item] ?? 0;
  if (balance === 0) return null;
  if (invoiced > asOf) return { place: { kind: 'afterAsOf' }, age: null };
  if (reading.settled && settled !== 0 && settled <= asOf) return null;
  if (balance < 0) return { place: { kind: 'credits' }, age: null };
  const from = basisDay(items, basis, item);
  if (from === 0) return { place: { kind: 'noDate' }, age: null };
  const age = asOf - from;
  return { place: { kind: 'bucket', bucket: bucketOf(age, edges) }, age };
}

/** Edges belong to the bucket below them. */
function bucketOf(age: number, edges: readonly number[]): number {
  return edges.filter((edge) => edge < age).length;
}
