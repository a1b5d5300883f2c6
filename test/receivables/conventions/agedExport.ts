import type { BucketColumn } from '../../../src/receivables/ledger/headers/bucketColumn';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import type { Basis } from '../../../src/receivables/settings/settings';
import { dayOf, ledgerOf } from '../ledgerOf';

export const AS_OF = dayOf('2020-05-31');

/** Ages around every bound that products part at: the columns of the boundary matrix, and all between. */
export const MATRIX_AGES: readonly number[] = Array.from({ length: 167 }, (_, at) => at - 45);

/** A bucket's header with the first and last day that it names. */
export type Headed = readonly [header: string, from: number | null, to: number | null];

/** An export as a system makes it: items of these ages, and what it says of them. */
export interface AgedExport {
  readonly ages?: readonly number[];
  readonly asOf?: number;
  readonly basis?: Basis;
  readonly buckets?: readonly Headed[];
  /** Which bucket an age stands in. */
  readonly bucketOf?: (age: number) => number;
  readonly daysLate?: (age: number) => number;
  /** Days from an item's invoice to its due day, and to its posting. */
  readonly terms?: (item: number) => number;
  readonly posted?: (item: number) => number;
}

/** Terms from none to sixty days, so that no date is another one moved. */
const SOME_TERMS = (item: number) => [0, 10, 15, 30, 45, 60, 30][item % 7] ?? 0;
const SOME_POSTING = (item: number) => item % 3;

/** The ledger that is read from such an export; no document is dated after its as-of day. */
export function agedExport({
  ages = MATRIX_AGES,
  asOf = AS_OF,
  basis = 'due',
  buckets = [],
  bucketOf,
  daysLate,
  terms = SOME_TERMS,
  posted = SOME_POSTING,
}: AgedExport): Ledger {
  const ledger = ledgerOf(ages.map((_, item) => ({ invoice: `I-${item}`, balance: 100 })));
  const { items, head } = ledger;
  ages.forEach((age, item) => {
    const day = asOf - age;
    const before = basis === 'due' ? Math.max(terms(item), -age) : terms(item);
    const invoiced =
      basis === 'due' ? day - before : basis === 'posting' ? day - posted(item) : day;
    items.invoiceDay[item] = invoiced;
    items.dueDay[item] = invoiced + before;
    items.postingDay[item] = basis === 'due' ? invoiced : invoiced + posted(item);
  });
  const columns = buckets.map(([header, from, to], at): BucketColumn => ({
    column: 7 + at,
    header,
    from,
    to,
  }));
  return {
    ...ledger,
    head: { ...head, buckets: columns },
    exported: {
      bucket: bucketOf === undefined ? null : Int16Array.from(ages, bucketOf),
      daysLate: daysLate === undefined ? null : Int32Array.from(ages, daysLate),
    },
  };
}
