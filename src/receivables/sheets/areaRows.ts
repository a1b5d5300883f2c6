import type { Ledger } from '../ledger/ledger';

/** What became of every row of the area in which the ledger lies, header and titles included. */
export interface AreaRows {
  readonly items: number;
  /** Titles, the header, customers' headings, repeated headers, notes. */
  readonly headings: number;
  readonly totals: number;
  readonly blank: number;
  /** Rows that should be items and could not be read as such. */
  readonly issues: number;
}

/**
 * How many rows of the ledger's area are what; none is left out.
 * @example areaRows(ledger) is { items: 598, headings: 4, totals: 2, blank: 1, issues: 3 }
 */
export function areaRows({ census, head }: Pick<Ledger, 'census' | 'head'>): AreaRows {
  return {
    items: census.items,
    headings: census.headings + head.headerRows + head.rowsAbove,
    totals: census.totals,
    blank: census.blank,
    issues: census.unread,
  };
}

/**
 * All rows of the area: what the counts add up to.
 * @example rowsInAll({ items: 2, headings: 1, totals: 0, blank: 0, issues: 1 }) is 4
 */
export function rowsInAll({ items, headings, totals, blank, issues }: AreaRows): number {
  return items + headings + totals + blank + issues;
}
