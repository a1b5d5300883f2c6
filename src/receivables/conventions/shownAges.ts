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
  const { balance, invoiceDay, dueDay, postingDay, settledDay } = items;
  const [noAge, noBucket] = [NO_AGE, NO_BUCKET];
  const { settled } = reading;
  const item = new Int32Array(items.length);
  const late = new Int32Array(items.length);
  const places = new Int16Array(items.length);
  const written = new Int32Array(items.length);
  let length = 0;
  let shows = false;
  for (let at = 0; at < item.length; at++) {
    if (balance[at]! <= 0) continue;
    if (settled && settledDay[at] !== 0) continue;
    const by = daysLate === null ? noAge : daysLate[at]!;
    if (by === noAge && bucket === null) continue;
    const document = invoiceDay[at] || postingDay[at] || 0;
    if (dueDay[at]! === 0 && document === 0) continue;
    const place = bucket === null ? noBucket : bucket[at]!;
    shows ||= by !== noAge || place !== noBucket;
    item[length] = at;
    late[length] = by;
    places[length] = place;
    written[length++] = document;
  }
  if (!shows) return null;
  const documents = documentDays(written.subarray(0, length));
  return {
    item: item.slice(0, length),
    late: late.slice(0, length),
    bucket: places.slice(0, length),
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
  const days = new Int32Array(item.length);
  for (let i = 0; i < days.length; i++) {
    const at = item[i]!;
    days[i] = first[at] || second[at] || third[at] || 0;
  }
  return days;
}

function documentDays(days: Int32Array): DocumentDays {
  const { day, count } = ageCells(days, new Int16Array(days.length), 1);
  return { day, count };
}
