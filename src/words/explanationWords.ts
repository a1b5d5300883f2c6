/**
 * Why an item stands where it does: what `AGING.EXPLAIN` writes in cells, in the language that its
 * formula asks for. Days are ISO dates, labels of buckets English.
 */
export interface ExplanationWords {
  /** Above the sentences, beside a header row. */
  readonly header: string;
  readonly nothingOpen: string;
  readonly credit: string;
  readonly noDate: string;
  /** The due date against the as-of date, as the beginning of a sentence; in business days or all. */
  readonly dueBefore: (due: string, days: number, asOf: string, isBusiness: boolean) => string;
  readonly dueOn: (due: string) => string;
  readonly dueAfter: (due: string, days: number, asOf: string, isBusiness: boolean) => string;
  /** The bucket, as its end. */
  readonly inBucket: (label: string, meaning: string) => string;
  readonly notDue: string;
  readonly dueToday: string;
  /** A bucket's days, from the first to the last. */
  readonly upTo: (last: number, isBusiness: boolean) => string;
  readonly between: (first: number, last: number, isBusiness: boolean) => string;
  readonly from: (first: number, isBusiness: boolean) => string;
}
