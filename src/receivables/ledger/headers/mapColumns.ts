import type { CellValue } from '../area';
import { cellText } from '../cellText';
import type { Field } from '../field';
import type { ColumnMapping } from '../ledger';
import type { BucketColumn } from './bucketColumn';
import { canHold } from './columnContent';
import { normalHeader } from './normalHeader';
import { ASKING_ORDER, VOCABULARY } from './vocabulary';

/** A field that a header can mean; the best meaning of all comes first. */
interface Meaning {
  readonly field: Field;
  readonly rank: number;
}

/** Loose headers are asked after all sure ones, field by field in the vocabulary's order. */
const LOOSE_RANK = 10_000;
const FIELD_RANK = 100;

/** Each known header with every field it can mean. */
const MEANINGS = meaningsOfHeaders();

/**
 * Words without which a known header may be something else: `Pendiente` and `Settled` may be flags,
 * `Vence` a weekday. A header that speaks of a dispute needs none.
 */
const DATE_WORDS =
  /\b(date|dt|fecha|f|datum|data|maturity|vencimiento|vto|venc|echeance|faedt|falligkeit|scadenza)\b|datum$/;
const CLEAR: Partial<Readonly<Record<Field, RegExp>>> = {
  dueDate: DATE_WORDS,
  invoiceDate: DATE_WORDS,
  settledDate: DATE_WORDS,
  balance:
    /\b(balance|bal|saldo|amount|amt|importe|monto|betrag|montant|summe|montante|importo)\b|betrag$/,
  dispute: /./,
};

/**
 * Maps a ledger's columns by their headers, confirmed by the cells below: each field at most once,
 * best match first, the leftmost of equals. A clear header whose cells are not what it says is taken
 * where no better column is. `Customer` is the name beside a `Customer ID` and the
 * account where it stands alone.
 * @example mapColumns(['Customer ID', 'Customer', 'Due Date', 'Balance'], rows)
 * // { account: 0, name: 1, dueDate: 2, balance: 3 }
 */
export function mapColumns(
  headers: readonly CellValue[],
  sampleRows: readonly (readonly CellValue[])[],
): ColumnMapping {
  const candidates = headers.flatMap((header, column) => candidatesFor(header, column));
  candidates.sort((a, b) => a.rank - b.rank || a.column - b.column);
  const mapping: Partial<Record<Field, number>> = {};
  const taken = new Set<number>();
  for (const { field, column } of candidates) {
    if (mapping[field] !== undefined || taken.has(column)) continue;
    if (
      !canHold(
        field,
        sampleRows.map((row) => row[column] ?? ''),
      )
    )
      continue;
    mapping[field] = column;
    taken.add(column);
  }
  // What a clear header promises and its cells do not keep is for the issues to say.
  for (const { field, column, rank } of candidates) {
    if (mapping[field] !== undefined || taken.has(column) || rank >= LOOSE_RANK) continue;
    if (!isClear(field, headers[column])) continue;
    mapping[field] = column;
    taken.add(column);
  }
  return mapping;
}

/** Whether a known header can mean nothing else, whatever its column holds. */
function isClear(field: Field, header: CellValue | undefined): boolean {
  const words = normalHeader(cellText(header));
  return CLEAR[field]?.test(words) ?? false;
}

/**
 * Whether a mapping makes a ledger: an account (by id or name), and either an amount and a date or at
 * least two columns of amounts by age.
 * @example isLedger({ name: 0, dueDate: 1, balance: 2 }) is true
 */
export function isLedger(mapping: ColumnMapping, buckets: readonly BucketColumn[] = []): boolean {
  const { account, name, balance, originalAmount, dueDate, invoiceDate, postingDate } = mapping;
  if ((account ?? name) === undefined) return false;
  if (buckets.length >= 2) return true;
  const hasDate = (dueDate ?? invoiceDate ?? postingDate) !== undefined;
  return hasDate && (balance ?? originalAmount) !== undefined;
}

function candidatesFor(header: CellValue, column: number): (Meaning & { column: number })[] {
  if (typeof header !== 'string' || header.trim() === '') return [];
  const known = MEANINGS.get(normalHeader(cellText(header))) ?? [];
  return known.map((meaning) => ({ ...meaning, column }));
}

function meaningsOfHeaders(): ReadonlyMap<string, readonly Meaning[]> {
  const meanings = new Map<string, Meaning[]>();
  const add = (header: string, meaning: Meaning): void => {
    meanings.set(header, [...(meanings.get(header) ?? []), meaning]);
  };
  ASKING_ORDER.forEach((field, order) => {
    const { sure, loose } = VOCABULARY[field];
    sure.forEach((header, rank) => add(header, { field, rank }));
    loose.forEach((header, rank) =>
      add(header, { field, rank: LOOSE_RANK + order * FIELD_RANK + rank }),
    );
  });
  return meanings;
}
