import type { CellValue } from '../../../../src/receivables/ledger/area';
import type { ColumnMapping, Ledger, NumberStyle } from '../../../../src/receivables/ledger/ledger';
import { listHead } from '../listHead';
import { readBelow } from '../readLedger';
import { isoRow } from './isoRow';

/** A list as a test lays it out: headers by comma, which of them are what, and its rows. */
export interface Listed {
  readonly headers: string;
  readonly mapping: ColumnMapping;
  /** Columns of buckets, youngest first. */
  readonly buckets?: readonly number[];
}

/** Reads rows in blocks of two, so that groups reach over blocks; ISO texts among them become days. */
export function readRows(
  { headers, mapping, buckets = [] }: Listed,
  rows: readonly (readonly CellValue[])[],
  numberStyle: NumberStyle | null = null,
): Ledger {
  const names = headers.split(',');
  const head = listHead(names, {
    rows: rows.length,
    mapping,
    buckets: buckets.map((column) => ({
      column,
      header: names[column] ?? '',
      from: null,
      to: null,
    })),
  });
  return readBelow(head, rows.map(isoRow), { numberStyle, blockSize: 2 });
}

/** Each item as `account amount`, in minor units. */
export function owed({ items, accounts }: Ledger): string[] {
  return [...items.balance].map(
    (balance, at) => `${accounts[items.account[at] ?? -1]?.key ?? '?'} ${balance}`,
  );
}

/** The counts of rows as one line: items, headings, totals, blank, not read. */
export function counted({ census }: Ledger): string {
  const { items, headings, totals, blank, unread } = census;
  return [items, headings, totals, blank, unread].join(' ');
}
