import type { CellValue } from '../../../src/receivables/ledger/area';
import type { Field } from '../../../src/receivables/ledger/field';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import { ledgerReader } from '../../../src/receivables/ledger/reader/ledgerReader';

/** Reads rows whose columns hold these fields; each header is its field's name. */
export function mappedLedger(
  fields: readonly Field[],
  rows: readonly (readonly CellValue[])[],
): Ledger {
  const reader = ledgerReader(
    {
      sheet: 'Open items',
      table: null,
      headerRow: 0,
      headerRows: 1,
      rowsAbove: 0,
      column: 0,
      columns: fields.length,
      rows: rows.length,
      mapping: Object.fromEntries(fields.map((field, column) => [field, column])),
      evidence: {},
      buckets: [],
      profile: null,
      headers: fields,
    },
    { dateOrder: null, numberStyle: null, dayOffset: 0 },
  );
  reader.add(rows);
  const read = reader.finish();
  if ('question' in read) throw new Error(`asked: ${JSON.stringify(read.question)}`);
  return read.ledger;
}
