import type { LedgerHead } from '../../../src/receivables/ledger/ledger';

/**
 * The head of a list on the sheet "Open items", its header in row 1 from column A on; `changes` puts
 * in what the case is about.
 */
export function listHead(
  headers: readonly string[],
  changes: Partial<LedgerHead> = {},
): LedgerHead {
  return {
    sheet: 'Open items',
    table: null,
    headerRow: 0,
    headerRows: 1,
    rowsAbove: 0,
    column: 0,
    columns: headers.length,
    rows: 0,
    mapping: {},
    evidence: {},
    buckets: [],
    profile: null,
    headers,
    ...changes,
  };
}
