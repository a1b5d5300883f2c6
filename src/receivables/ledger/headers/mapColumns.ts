import type { CellValue } from '../area';
import { cellText } from '../cellText';
import type { Field } from '../field';
import type { ColumnMapping } from '../ledger';
import type { BucketColumn } from './bucketColumn';
import { canHold, writtenIn } from './columnContent';
import { corrected } from './crossChecks';
import { notionsOf } from './headerWords';
import { LOOSE, type Meaning, meaningsOf, tierOf } from './meanings';

type Rows = readonly (readonly CellValue[])[];

/** What is known of a ledger's columns before their headers are asked. */
export interface Settled {
  /** Fields that have their column. */
  readonly mapping: ColumnMapping;
  /** Fields that shall have none. */
  readonly barred: ReadonlySet<Field>;
  /** Columns that hold no field: those of buckets. */
  readonly taken: ReadonlySet<number>;
}

export const NOTHING_SETTLED: Settled = { mapping: {}, barred: new Set(), taken: new Set() };

/**
 * Notions without which a known header may be something else: `Pendiente` and `Settled` may be flags,
 * `Vence` a weekday.
 */
const CLEAR_DATE = [
  'date',
  'maturity',
  'faedt',
  'falligkeitsdatum',
  'rechnungsdatum',
  'belegdatum',
];
const CLEAR_AMOUNT = ['balance', 'amount', 'restbetrag'];
const CLEAR: Partial<Readonly<Record<Field, readonly string[]>>> = {
  dueDate: CLEAR_DATE,
  invoiceDate: CLEAR_DATE,
  settledDate: [...CLEAR_DATE, 'ausgleichsdatum'],
  balance: CLEAR_AMOUNT,
};

/**
 * Maps a ledger's columns by their headers, confirmed by the cells below: each field at most once,
 * best match first, the leftmost of equals. A clear header whose cells are not what it says is taken
 * where no better column is. `Customer` is the name beside a `Customer ID` and the account where it
 * stands alone.
 * @example mapColumns(['Customer ID', 'Customer', 'Due Date', 'Balance'], rows)
 * // { account: 0, name: 1, dueDate: 2, balance: 3 }
 */
export function mapColumns(
  headers: readonly CellValue[],
  sampleRows: Rows,
  settled: Settled = NOTHING_SETTLED,
): ColumnMapping {
  const candidates = headers.flatMap((header, column) => candidatesFor(header, column));
  candidates.sort((a, b) => a.rank - b.rank || a.column - b.column);
  const mapping: Partial<Record<Field, number>> = { ...settled.mapping };
  const taken = new Set([...settled.taken, ...Object.values(settled.mapping)]);
  const cells = new Map<number, CellValue[]>();
  const writtenOf = (column: number): CellValue[] => {
    const known = cells.get(column) ?? writtenIn(sampleRows, column);
    cells.set(column, known);
    return known;
  };
  const take = (fitsHere: (candidate: Candidate) => boolean): void => {
    for (const candidate of candidates) {
      const { field, column } = candidate;
      if (mapping[field] !== undefined || taken.has(column) || settled.barred.has(field)) continue;
      if (!fitsHere(candidate)) continue;
      mapping[field] = column;
      taken.add(column);
    }
  };
  const holds = ({ field, column }: Candidate): boolean => canHold(field, writtenOf(column));
  take((candidate) => tierOf(candidate.rank) < LOOSE && holds(candidate));
  // A reason for a dispute says that there is one: only where another column does is it a reason.
  take(({ field, rank }) => field === 'dispute' && tierOf(rank) < LOOSE);
  // A loose header needs its cells, unless the whole list is still empty.
  const isEmpty = sampleRows.every((row) => row.every((cell) => cellText(cell) === ''));
  const isTested = ({ column }: Candidate): boolean => isEmpty || writtenOf(column).length > 0;
  take((candidate) => isTested(candidate) && holds(candidate));
  // What a clear header promises and its cells do not keep is for the issues to say.
  take(({ field, column, rank }) => tierOf(rank) < LOOSE && isClear(field, headers[column]));
  return corrected(mapping, headers, sampleRows, settled.mapping);
}

type Candidate = Meaning & { readonly column: number };

/** Whether a known header can mean nothing else, whatever its column holds. */
function isClear(field: Field, header: CellValue | undefined): boolean {
  const clear = CLEAR[field] ?? [];
  return notionsOf(cellText(header)).some((notion) => clear.includes(notion));
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

function candidatesFor(header: CellValue, column: number): Candidate[] {
  if (typeof header !== 'string' || header.trim() === '') return [];
  return meaningsOf(header).map((meaning) => ({ ...meaning, column }));
}
