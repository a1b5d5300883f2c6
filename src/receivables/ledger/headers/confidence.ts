import type { CellValue } from '../area';
import { cellText } from '../cellText';
import type { Field } from '../field';
import type { ColumnMapping } from '../ledger';
import { canHold, fittingShare, shapeFactor, writtenIn } from './columnContent';
import { areCurrenciesMixed, areDatesSwapped } from './crossChecks';
import type { ColumnEvidence, MappedBy } from './mappingEvidence';
import { LOOSE, meaningsOf, tierOf } from './meanings';

/** A list whose columns are mapped: its headers and rows below them. */
interface MappedList {
  readonly mapping: ColumnMapping;
  readonly headers: readonly CellValue[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** How far what made the mapping is trusted before a cell is looked at. */
const TRUST: Readonly<Record<'person' | 'profile' | 'content', number>> = {
  person: 1,
  profile: 0.97,
  content: 0.6,
};
/** A header by its tier: the field's best names, the others, and those that need their neighbours. */
const BEST_NAME = 0.98;
const OTHER_NAME = 0.9;
const LOOSE_NAME = 0.75;

/** No cell is written: nothing speaks against the header, and nothing for it. */
const UNTESTED = 0.85;
/** Another column is as good, or two columns contradict each other: a person should look. */
const DOUBTED = 0.65;

/** Fields of which a ledger has one, so that a second column for it is a rival. */
const SINGLE: ReadonlySet<Field> = new Set([
  'account',
  'invoice',
  'invoiceDate',
  'dueDate',
  'balance',
  'originalAmount',
  'currency',
  'settledDate',
]);

/**
 * How sure a mapped column is, and what speaks for it. The confidence is a product:
 * **trust x fit x shape x doubt**. Trust: a person 1, a profile 0.97, a header 0.98, 0.9 or 0.75 by its
 * tier, cells alone 0.6. That it was read so at the last refresh makes nothing surer: nobody has
 * confirmed it, and a column to look at stays one. Fit: the share of written cells that can be what the
 * field holds, 0.85 without any. Shape: 0.7 where the cells repeat as the field's do not. Doubt: 0.65
 * where a column that holds nothing else is as good by its header and differs, where due dates lie
 * before invoice dates, or where currency and balance do not go together. A person's word is 1,
 * whatever the cells.
 * @example evidenceOf('dueDate', 'header', { mapping, headers, rows }).confidence is 0.98
 */
export function evidenceOf(field: Field, by: MappedBy, list: MappedList): ColumnEvidence {
  const { mapping, headers, rows } = list;
  const column = mapping[field] ?? -1;
  const written = writtenIn(rows, column);
  const samples = written.slice(0, 3);
  if (by === 'person') return { by, confidence: 1, samples };
  const isRead = by === 'header' || by === 'memory';
  const trust = isRead ? trustOfReading(field, by, headers[column]) : TRUST[by];
  const fit = fittingShare(field, written, cellText(headers[column])) ?? UNTESTED;
  const isDoubted = (isRead && hasRival(field, list)) || contradicts(field, list);
  const confidence = trust * fit * shapeFactor(field, written) * (isDoubted ? DOUBTED : 1);
  return { by, confidence: Math.round(confidence * 100) / 100, samples };
}

/** What was remembered of a header that no vocabulary knows was found by the cells alone. */
function trustOfReading(
  field: Field,
  by: 'header' | 'memory',
  header: CellValue | undefined,
): number {
  const isKnown = tierFor(field, header) !== null;
  return by === 'memory' && !isKnown ? TRUST.content : trustOfHeader(field, header);
}

function trustOfHeader(field: Field, header: CellValue | undefined): number {
  const tier = tierFor(field, header);
  if (tier === 0) return BEST_NAME;
  // Without a tier the cells have shown it: `Total` adds up the buckets.
  return tier === LOOSE ? LOOSE_NAME : OTHER_NAME;
}

function tierFor(field: Field, header: CellValue | undefined): number | null {
  const meaning = meaningsOf(cellText(header)).find((candidate) => candidate.field === field);
  return meaning === undefined ? null : tierOf(meaning.rank);
}

function hasRival(field: Field, { mapping, headers, rows }: MappedList): boolean {
  if (!SINGLE.has(field)) return false;
  const column = mapping[field] ?? -1;
  const tier = tierFor(field, headers[column]);
  const taken = new Set(Object.values(mapping));
  return headers.some((header, other) => {
    if (taken.has(other) || tier === null || tierFor(field, header) !== tier) return false;
    const differs = rows.some((row) => cellText(row[other]) !== cellText(row[column]));
    return (differs || rows.length === 0) && canHold(field, writtenIn(rows, other));
  });
}

function contradicts(field: Field, { mapping, headers, rows }: MappedList): boolean {
  if (field === 'dueDate' || field === 'invoiceDate') return areDatesSwapped(mapping, rows);
  if (field === 'balance' || field === 'currency')
    return areCurrenciesMixed(mapping, headers, rows);
  return false;
}
