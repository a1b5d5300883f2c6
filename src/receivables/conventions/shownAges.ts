import { basisDays, dayColumn } from '../aging/basisDays';
import { NO_AGE, NO_BUCKET, type Ledger } from '../ledger/ledger';
import type { Basis } from '../settings/settings';
import { ageCells } from './ageCells';

/** The open debits of which an export tells the age, one array a property. */
export interface ShownAges {
  /** Index into `Ledger.items`. */
  readonly item: Int32Array;
  /** Days late; `NO_AGE` where the export says none. */
  readonly late: Int32Array;
  /** Index into `LedgerHead.buckets`, or `NO_BUCKET`, `SEVERAL_BUCKETS`. */
  readonly bucket: Int16Array;
  /** The newest day on which one of them was invoiced or posted; 0 where none has such a day. */
  readonly newest: number;
  readonly documents: DocumentDays;
}

/** The days on which items were invoiced, else posted, in rising order, and how many on each. */
export interface DocumentDays {
  readonly day: Int32Array;
  readonly count: Int32Array;
}

/**
 * The items by which a convention can be found: credits stand in a place of their own in many exports,
 * and what is paid has no age. Null where the export shows no age of any.
 * @example shownAges(ledger)?.item.length is how many items can be compared
 */
export function shownAges({ items, exported, reading }: Ledger): ShownAges | null {
  if (exported === null || reading.given) return null;
  const { daysLate, bucket } = exported;
  const { first, second, third } = basisDays(items, 'due');
  const chosen = new Int32Array(items.length);
  let length = 0;
  let shows = false;
  for (let item = 0; item < items.length; item++) {
    if (items.balance[item]! <= 0) continue;
    if (reading.settled && items.settledDay[item] !== 0) continue;
    const saysLate = daysLate !== null && daysLate[item] !== NO_AGE;
    if (!saysLate && bucket === null) continue;
    if ((first[item] || second[item] || third[item] || 0) === 0) continue;
    shows ||= saysLate || bucket?.[item] !== NO_BUCKET;
    chosen[length++] = item;
  }
  if (!shows) return null;
  const item = chosen.slice(0, length);
  const documents = documentDays(
    item.map((at) => items.invoiceDay[at] || items.postingDay[at] || 0),
  );
  return {
    item,
    late: item.map((at) => daysLate?.[at] ?? NO_AGE),
    bucket: Int16Array.from(item, (at) => bucket?.[at] ?? NO_BUCKET),
    newest: documents.day.at(-1) ?? 0,
    documents,
  };
}

/**
 * The bases that these items tell apart, likeliest first: those of which they have dates, and of two
 * with the same dates the first.
 * @example basesOf(ledger, shown) is ['due', 'invoice'] without posting dates
 */
export function basesOf(ledger: Ledger, { item }: ShownAges): readonly Basis[] {
  const bases: Basis[] = [];
  const seen: Int32Array[] = [];
  for (const basis of ['due', 'invoice', 'posting'] as const) {
    const own = dayColumn(ledger.items, basis);
    if (!item.some((at) => (own[at] ?? 0) !== 0)) continue;
    const days = daysBy(ledger, item, basis);
    if (seen.some((other) => other.every((day, at) => day === days[at]))) continue;
    seen.push(days);
    bases.push(basis);
  }
  return bases;
}

/**
 * The days from which the ages of these items are counted, missing ones made good as in the aging.
 * @example daysBy(ledger, shown.item, 'due')[0] is the first item's due day
 */
export function daysBy({ items }: Ledger, item: Int32Array, basis: Basis): Int32Array {
  const { first, second, third } = basisDays(items, basis);
  return item.map((at) => first[at] || second[at] || third[at] || 0);
}

function documentDays(days: Int32Array): DocumentDays {
  const { day, count } = ageCells(days, new Int16Array(days.length), 1);
  return { day, count };
}
