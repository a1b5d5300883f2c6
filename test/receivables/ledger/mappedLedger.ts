import type { CellValue } from '../../../src/receivables/ledger/area';
import type { Field } from '../../../src/receivables/ledger/field';
import type { Ledger } from '../../../src/receivables/ledger/ledger';
import { listHead } from './listHead';
import { readBelow } from './readLedger';

/** Reads rows whose columns hold these fields; each header is its field's name. */
export function mappedLedger(
  fields: readonly Field[],
  rows: readonly (readonly CellValue[])[],
): Ledger {
  const mapping = Object.fromEntries(fields.map((field, column) => [field, column]));
  return readBelow(listHead(fields, { rows: rows.length, mapping }), rows);
}
