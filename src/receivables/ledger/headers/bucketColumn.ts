/** A column that holds the part of each balance that has an age, as its header says: `31-60`. */
export interface BucketColumn {
  /** Column in the ledger, from 0. */
  readonly column: number;
  readonly header: string;
  /** First age in days, by the header; null where there is none: `Current`. */
  readonly from: number | null;
  /** Last age in days, by the header; null where there is none: `Over 90`. */
  readonly to: number | null;
}
