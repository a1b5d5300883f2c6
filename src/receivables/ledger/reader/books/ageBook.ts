import type { CellValue } from '../../area';
import { cellText } from '../../cellText';
import type { ExportedAges, LedgerHead } from '../../ledger';
import { NO_AGE, NO_BUCKET, SEVERAL_BUCKETS } from '../../ledger';
import type { ItemBook } from './itemBook';
import { bucketAmounts } from '../rows/spreadRows';

/** `12`, `-3`, `3-`, `45 days`, `45.0`. */
const DAYS = /^(-?)(\d{1,5})(?:[.,]0+)?(-?)(?:\s*(?:d|days?|d[ií]as?|jours?|tage?))?$/i;
/** No item is later than this; what is more is a date or an amount. */
const MOST_DAYS = 99_999;

/** What the export's own columns say of the ages of its items. */
export class AgeBook implements ItemBook {
  private daysLate: Int32Array | null;
  private bucket: Int16Array | null;
  private length = 0;

  constructor(
    private readonly head: LedgerHead,
    private readonly ageColumn: number,
  ) {
    this.daysLate = ageColumn < 0 ? null : new Int32Array(head.rows);
    this.bucket = head.buckets.length === 0 ? null : new Int16Array(head.rows);
  }

  take(at: number, cells: readonly CellValue[]): void {
    this.length = at + 1;
    if (this.daysLate !== null) {
      if (at >= this.daysLate.length) this.daysLate = grown(this.daysLate, Int32Array);
      this.daysLate[at] = daysIn(cells[this.ageColumn]);
    }
    if (this.bucket !== null) {
      if (at >= this.bucket.length) this.bucket = grown(this.bucket, Int16Array);
      const [first, second] = bucketAmounts(this.head, cells);
      this.bucket[at] =
        first === undefined ? NO_BUCKET : second === undefined ? first.bucket : SEVERAL_BUCKETS;
    }
  }

  /** The ages of the items at these positions, or of all of them. */
  ages(positions: readonly number[] | null): ExportedAges {
    const { daysLate, bucket, length } = this;
    if (positions === null) {
      return {
        daysLate: daysLate?.subarray(0, length) ?? null,
        bucket: bucket?.subarray(0, length) ?? null,
      };
    }
    return {
      daysLate: daysLate && Int32Array.from(positions, (at) => daysLate[at] ?? NO_AGE),
      bucket: bucket && Int16Array.from(positions, (at) => bucket[at] ?? NO_BUCKET),
    };
  }
}

function daysIn(cell: CellValue | undefined): number {
  if (typeof cell === 'number') {
    return Number.isInteger(cell) && Math.abs(cell) <= MOST_DAYS ? cell : NO_AGE;
  }
  const match = DAYS.exec(cellText(cell));
  if (match === null) return NO_AGE;
  const days = Number(match[2]);
  return match[1] === '-' || match[3] === '-' ? 0 - days : days;
}

function grown<T extends Int32Array | Int16Array>(from: T, make: new (length: number) => T): T {
  const to = new make(from.length * 2 + 1);
  to.set(from);
  return to;
}
