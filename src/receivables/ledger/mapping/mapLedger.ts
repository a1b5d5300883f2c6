import type { CellValue } from '../area';
import { cellText } from '../cellText';
import type { Field } from '../field';
import type { BucketColumn } from '../headers/bucketColumn';
import { mapColumns } from '../headers/mapColumns';
import type { MappingEvidence } from '../headers/mappingEvidence';
import type { ColumnMapping } from '../ledger';
import type { MappingMemory } from './mappingMemory';

/** A column that stands elsewhere than at the last refresh. Letters are those of the sheet. */
export interface MovedColumn {
  readonly field: Field;
  readonly header: string;
  readonly from: string | null;
  readonly to: string;
}

/** A field whose column is no longer there under the name by which it was known. */
export interface MissingColumn {
  readonly field: Field;
  /** The header at the last refresh, or the person's choice that fits no column. */
  readonly header: string;
  /** A header that looks like it now; null where none does. */
  readonly proposal: string | null;
}

/** What a ledger's columns mean. Columns are counted from 0 in the rows that were given. */
export interface MappedHeaders {
  /** One text a column, header rows joined. */
  readonly headers: readonly string[];
  readonly mapping: ColumnMapping;
  readonly evidence: MappingEvidence;
  readonly buckets: readonly BucketColumn[];
  readonly profile: string | null;
  readonly missing: readonly MissingColumn[];
}

/**
 * Maps a ledger by its header rows, some rows below them, and what the workbook remembers.
 * `firstColumn` is the sheet column at which the rows begin, by which a person's letters count.
 */
export function mapLedger(
  headerRows: readonly (readonly CellValue[])[],
  sampleRows: readonly (readonly CellValue[])[],
  _memory: MappingMemory,
  _firstColumn = 0,
): MappedHeaders {
  const headers = (headerRows.at(-1) ?? []).map(cellText);
  const mapping = mapColumns(headers, sampleRows);
  return { headers, mapping, evidence: {}, buckets: [], profile: null, missing: [] };
}
