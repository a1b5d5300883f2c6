import type { CellValue } from '../../area';
import { cellText } from '../../cellText';
import { accountHeading } from '../standing/accountHeading';
import type { Lead } from './groupSpans';
import { plainWords } from '../texts/plainWords';
import type { RowReader } from '../rowReader';
import type { RowStanding } from '../standing/rowStanding';

/** A row that was put aside while reading: what it is depends on the rest of the ledger. */
export interface AsideRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
  readonly standing: RowStanding;
}

/** All texts of a row, as words. */
export function rowText(cells: readonly CellValue[]): string {
  return plainWords(cells.map(cellText).join(' '));
}

/**
 * The first index at which an ascending list reaches a value.
 * @example firstAtLeast([1, 4, 9], 5) is 2
 */
export function firstAtLeast(ascending: ArrayLike<number>, value: number, length: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where items and the page's own rows stand, to tell what is near a row. */
export class Neighbourhood {
  private readonly items: Int32Array;
  private readonly count: number;
  private readonly headers: readonly number[];
  private readonly pages: readonly number[];
  private readonly totals: readonly number[];

  constructor(rows: RowReader) {
    this.items = rows.items.row;
    this.count = rows.items.length;
    this.headers = rows.headerRows;
    this.pages = rows.pageRows;
    const ofTotals = rows.asides.filter(({ standing }) => !['lead', 'sum'].includes(standing.kind));
    this.totals = ofTotals.map(({ row }) => row);
  }

  /** Row of the next item below; Infinity below the last. */
  itemBelow(row: number): number {
    const at = firstAtLeast(this.items, row + 1, this.count);
    return at < this.count ? (this.items[at] ?? Infinity) : Infinity;
  }

  /** Row of the item above; -1 above the first. */
  itemAbove(row: number): number {
    const at = firstAtLeast(this.items, row, this.count) - 1;
    return at < 0 ? -1 : (this.items[at] ?? -1);
  }

  /** Whether the header stands again between a row and the next item. */
  isBeforeHeader(row: number): boolean {
    return this.holds(this.headers, row, this.itemBelow(row));
  }

  /** Whether a page number or the like stands there. */
  isBeforePage(row: number): boolean {
    return this.holds(this.pages, row, this.itemBelow(row));
  }

  /** Whether a total stands between the item above and a row. */
  isAfterTotal(row: number): boolean {
    return this.holds(this.totals, this.itemAbove(row) + 1, row);
  }

  /** Whether a row stands among page headings, with no item between. */
  isInBreak(row: number): boolean {
    const above = this.itemAbove(row);
    const below = this.itemBelow(row);
    return [this.headers, this.pages].some((rows) => this.holds(rows, above + 1, below));
  }

  /** Whether any of these rows stands from one row on and before another. */
  private holds(rows: readonly number[], from: number, before: number): boolean {
    return (rows[firstAtLeast(rows, from, rows.length)] ?? Infinity) < before;
  }
}

/**
 * A row as the possible heading of a customer; null where it says nothing that could name one.
 * @example leadOf(aside, rows, near).heading.key is 'Amber Ridge Winery'
 */
export function leadOf(
  { row, cells }: AsideRow,
  rows: RowReader,
  near: Neighbourhood,
): Lead | null {
  const heading = accountHeading(cells, rows.columns);
  if (heading === null) return null;
  return {
    row,
    text: rowText(cells),
    heading,
    beforeHeader: near.isBeforeHeader(row),
    beforePage: near.isBeforePage(row),
    afterTotal: near.isAfterTotal(row),
  };
}
