import type { CellValue } from '../../../src/receivables/ledger/area';
import { mapColumns } from '../../../src/receivables/ledger/headers/mapColumns';
import type { Ledger, LedgerHead } from '../../../src/receivables/ledger/ledger';
import type { Question } from '../../../src/receivables/ledger/question';
import type { ReaderOptions } from '../../../src/receivables/ledger/reader/ledgerReader';
import { ledgerReader } from '../../../src/receivables/ledger/reader/ledgerReader';

type Rows = readonly (readonly CellValue[])[];

/** Reads a sheet whose first row is the header, in blocks of a size. */
export function tryLedger(
  headers: string,
  rows: Rows,
  options: Partial<ReaderOptions> = {},
  blockSize = rows.length,
  groupColumn?: number,
): { ledger: Ledger } | { question: Question } {
  const header = headers.split(',');
  const head: LedgerHead = {
    sheet: 'Open items',
    table: null,
    headerRow: 0,
    headerRows: 1,
    rowsAbove: 0,
    column: 0,
    columns: header.length,
    rows: rows.length,
    // By the headers alone: these tests decide what the cells hold, however odd.
    mapping: mapColumns(header, []),
    evidence: {},
    buckets: [],
    profile: null,
    headers: header,
    ...(groupColumn === undefined ? {} : { groupColumn }),
  };
  const reader = ledgerReader(head, {
    dateOrder: null,
    numberStyle: null,
    dayOffset: 0,
    ...options,
  });
  for (let at = 0; at < rows.length; at += blockSize) reader.add(rows.slice(at, at + blockSize));
  return reader.finish();
}

/** The same for a ledger that must be readable. */
export function readLedger(
  headers: string,
  rows: Rows,
  options: Partial<ReaderOptions> = {},
  blockSize?: number,
  groupColumn?: number,
): Ledger {
  const read = tryLedger(headers, rows, options, blockSize, groupColumn);
  if ('question' in read) throw new Error(`asked: ${JSON.stringify(read.question)}`);
  return read.ledger;
}

/** Issues as `code row:column detail`. */
export function issuesOf(ledger: Ledger): string[] {
  return ledger.issues.map(({ code, row, column, detail }) =>
    `${code} ${row}:${column} ${detail}`.trim(),
  );
}
