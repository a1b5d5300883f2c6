import type { CellValue } from '../../../src/receivables/ledger/area';
import { mapColumns } from '../../../src/receivables/ledger/headers/mapColumns';
import type { Ledger, LedgerHead } from '../../../src/receivables/ledger/ledger';
import {
  ledgerReader,
  type LedgerOrQuestion,
  type ReaderOptions,
} from '../../../src/receivables/ledger/reader/ledgerReader';
import { listHead } from './listHead';

type Rows = readonly (readonly CellValue[])[];

/** How a test has a ledger read, where it is not at once and with nothing answered. */
export interface ReadAs extends Partial<ReaderOptions> {
  /** Rows that come at a time. */
  readonly blockSize?: number;
  readonly groupColumn?: number;
}

/** Reads a sheet whose first row is the header, in blocks of a size. */
export function tryLedger(
  headers: string,
  rows: Rows,
  { groupColumn, ...options }: ReadAs = {},
): LedgerOrQuestion {
  const header = headers.split(',');
  const head = listHead(header, {
    rows: rows.length,
    // By the headers alone: these tests decide what the cells hold, however odd.
    mapping: mapColumns(header, []),
    ...(groupColumn === undefined ? {} : { groupColumn }),
  });
  return tryRows(head, rows, options);
}

/** The same for a ledger that must be readable. */
export function readLedger(headers: string, rows: Rows, options?: ReadAs): Ledger {
  return readable(tryLedger(headers, rows, options));
}

/** Reads rows below a head that is known, which must be readable. */
export function readBelow(
  head: LedgerHead,
  rows: Rows,
  options?: Omit<ReadAs, 'groupColumn'>,
): Ledger {
  return readable(tryRows(head, rows, options));
}

/** Issues as `code row:column detail`. */
export function issuesOf(ledger: Ledger): string[] {
  return ledger.issues.map(({ code, row, column, detail }) =>
    `${code} ${row}:${column} ${detail}`.trim(),
  );
}

function tryRows(
  head: LedgerHead,
  rows: Rows,
  { blockSize = rows.length, ...options }: Omit<ReadAs, 'groupColumn'> = {},
): LedgerOrQuestion {
  const reader = ledgerReader(head, {
    dateOrder: null,
    numberStyle: null,
    dayOffset: 0,
    ...options,
  });
  for (let at = 0; at < rows.length; at += blockSize) reader.add(rows.slice(at, at + blockSize));
  return reader.finish();
}

function readable(read: LedgerOrQuestion): Ledger {
  if ('question' in read) throw new Error(`asked: ${JSON.stringify(read.question)}`);
  return read.ledger;
}
