import type { CellValue } from '../../../../src/receivables/ledger/area';
import { isoRow } from './isoRow';
import type { BucketColumn } from '../../../../src/receivables/ledger/headers/bucketColumn';
import type { ColumnMapping, Ledger, NumberStyle } from '../../../../src/receivables/ledger/ledger';
import { ledgerReader } from '../../../../src/receivables/ledger/reader/ledgerReader';

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
  const reader = ledgerReader(
    {
      sheet: 'Open items',
      table: null,
      headerRow: 0,
      headerRows: 1,
      rowsAbove: 0,
      column: 0,
      columns: names.length,
      rows: rows.length,
      mapping,
      evidence: {},
      buckets: buckets.map((column): BucketColumn => ({
        column,
        header: names[column] ?? '',
        from: null,
        to: null,
      })),
      profile: null,
      headers: names,
    },
    { dateOrder: null, numberStyle, dayOffset: 0 },
  );
  const cells = rows.map(isoRow);
  for (let at = 0; at < cells.length; at += 2) reader.add(cells.slice(at, at + 2));
  const read = reader.finish();
  if ('question' in read) throw new Error(`asked: ${JSON.stringify(read.question)}`);
  return read.ledger;
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
