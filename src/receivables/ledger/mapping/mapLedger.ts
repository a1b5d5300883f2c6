import type { CellValue } from '../area';
import { cellText } from '../cellText';
import { FIELDS, type Field } from '../field';
import type { BucketColumn } from '../headers/bucketColumn';
import { bucketColumns } from '../headers/bucketColumns';
import { bucketTotal } from '../headers/bucketTotal';
import { evidenceOf } from '../headers/confidence';
import { knownByContent } from '../headers/knownByContent';
import { headingAccount } from '../headers/headingAccount';
import { likelyItems } from '../headers/itemRows';
import { joinedHeaders } from '../headers/joinedHeaders';
import { mapColumns, NOTHING_SETTLED, type Settled } from '../headers/mapColumns';
import type { ColumnEvidence, MappingEvidence } from '../headers/mappingEvidence';
import { meaningsOf } from '../headers/meanings';
import type { ColumnMapping } from '../ledger';
import type { MappingMemory } from './mappingMemory';
import { profileFor } from './profile';
import { proposalFor } from './proposals';
import { remembered } from './remembered';

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
 * Maps a ledger by its header rows, some rows below them, and what the workbook remembers: a person's
 * choices first, then a profile, then the headers of the last refresh wherever they stand now, then
 * the vocabulary, confirmed by the cells. What is remembered and no longer there is missing and is
 * proposed, never silently replaced. `firstColumn` is the sheet column, from 0, at which the rows
 * begin, by which a person's letters count.
 * @example mapLedger([['CUST_ID', 'DUE_DT', 'BAL_AMT']], rows, NO_MEMORY).mapping.balance is 2
 */
export function mapLedger(
  headerRows: readonly (readonly CellValue[])[],
  sampleRows: readonly (readonly CellValue[])[],
  memory: MappingMemory,
  firstColumn = 0,
): MappedHeaders {
  const cells = joinedHeaders(headerRows);
  const headers = cells.map(cellText);
  const rows = likelyItems(cells, sampleRows);
  const found = bucketColumns(cells, rows);
  const aged = new Set(found.map(({ column }) => column));
  const profile = profileFor(headers, memory);
  const known = remembered(headers, memory, {
    profile,
    firstColumn,
    likely: () => mapColumns(cells, rows, { ...NOTHING_SETTLED, taken: aged }),
  });
  const chosen = new Set(Object.values(known.mapping));
  const buckets = found.filter(({ column }) => !chosen.has(column));
  const lost = FIELDS.filter((field) => known.lost[field] !== undefined);
  const settled: Settled = {
    mapping: known.mapping,
    barred: new Set([...known.refused, ...lost]),
    taken: new Set(buckets.map(({ column }) => column)),
  };
  const byHeader = withTotal(
    { headers: cells, rows, mapping: mapColumns(cells, rows, settled), buckets },
    settled,
  );
  const byContent: Partial<Record<Field, number>> = {
    ...knownByContent(cells, rows, byHeader, settled),
  };
  const heading = settled.barred.has('account')
    ? null
    : headingAccount(headers, byHeader, sampleRows);
  if (heading !== null) byContent.account = heading;
  const mapping = { ...byHeader, ...byContent };
  const evidence: Partial<Record<Field, ColumnEvidence>> = {};
  for (const field of FIELDS) {
    if (mapping[field] === undefined) continue;
    const isHeading = field === 'account' && heading !== null;
    const isNamed = meaningsOf(headers[mapping[field]] ?? '').some((each) => each.field === field);
    const isByContent = byContent[field] !== undefined && !isNamed;
    const by = known.by[field] ?? (isByContent ? 'content' : 'header');
    const list = { mapping, headers: cells, rows: isHeading ? sampleRows : rows };
    evidence[field] = evidenceOf(field, by, list);
  }
  const missing = lost.map((field) => {
    const header = known.lost[field] ?? '';
    const barred = new Set([...settled.barred].filter((other) => other !== field));
    const column = proposalFor(
      { field, header },
      { headers, rows },
      { ...settled, mapping, barred },
    );
    return { field, header, proposal: headers[column ?? -1] ?? null };
  });
  return { headers, mapping, evidence, buckets, profile: profile?.name ?? null, missing };
}

interface BucketedList {
  readonly headers: readonly CellValue[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly mapping: ColumnMapping;
  readonly buckets: readonly BucketColumn[];
}

/** The mapping with the buckets' own total as the balance where no column is named so. */
function withTotal(
  { headers, rows, mapping, buckets }: BucketedList,
  { mapping: held, barred }: Settled,
): ColumnMapping {
  if (buckets.length < 2 || mapping.balance !== undefined || barred.has('balance')) return mapping;
  const column = bucketTotal(headers, rows, buckets);
  if (column === null || Object.values(held).includes(column)) return mapping;
  const { originalAmount, ...others } = mapping;
  return originalAmount === undefined || originalAmount === column
    ? { ...others, balance: column }
    : { ...mapping, balance: column };
}
