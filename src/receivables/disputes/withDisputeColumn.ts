import { columnLetters } from '../ledger/address';
import { FIELDS, type Field } from '../ledger/field';
import type { ColumnMapping, LedgerHead } from '../ledger/ledger';
import type { DisputeColumnQuestion } from '../ledger/question';

/** A ledger, and what has to be asked before anything in it can count as disputed: null if nothing. */
export interface WithDisputeColumn {
  readonly head: LedgerHead;
  readonly disputesAsked: DisputeColumnQuestion | null;
}

/** Fields that figures or calls rest on: their columns cannot say besides what is disputed. */
const NEEDED: readonly Field[] = [
  'account',
  'name',
  'invoice',
  'invoiceDate',
  'postingDate',
  'dueDate',
  'originalAmount',
  'balance',
  'currency',
  'settledDate',
  'owner',
  'phone',
  'email',
];

/**
 * The ledger with the dispute column that a person named, by its header or by its letters in the
 * sheet; a header goes before letters. Where the ledger has no such column, or where the column is one
 * of another field that is needed, it is asked about and nothing counts as disputed: another column than the one that
 * was named would be a guess.
 * @example withDisputeColumn(head, 'Status').head.mapping.dispute is where that column stands
 */
export function withDisputeColumn(head: LedgerHead, wanted: string | null): WithDisputeColumn {
  if (wanted === null) return { head, disputesAsked: null };
  const column = columnNamed(head, wanted);
  const { dispute, ...rest } = head.mapping;
  const others: ColumnMapping = rest;
  if (column === dispute && column !== undefined) return { head, disputesAsked: null };
  const isTaken = column !== undefined && neededColumns(head).has(column);
  if (column !== undefined && !isTaken) {
    const mapping = { ...withoutColumn(others, column), dispute: column };
    return { head: { ...head, mapping }, disputesAsked: null };
  }
  const columns = columnsForDisputes(head);
  return {
    head: { ...head, mapping: others },
    disputesAsked: { code: 'dispute-column', wanted, isTaken, columns },
  };
}

/**
 * The headers of columns that may say what is disputed: those that no figure and no call needs.
 * @example columnsForDisputes(head) is ['Status', 'Comment']
 */
export function columnsForDisputes(head: LedgerHead): readonly string[] {
  const needed = neededColumns(head);
  return head.headers.filter((header, at) => header !== '' && !needed.has(at));
}

function neededColumns({ mapping }: LedgerHead): ReadonlySet<number | undefined> {
  return new Set(NEEDED.map((field) => mapping[field]));
}

function columnNamed({ headers, column, columns }: LedgerHead, wanted: string): number | undefined {
  const named = headers.findIndex((header) => header.toLowerCase() === wanted.toLowerCase());
  if (named >= 0) return named;
  const letters = wanted.toUpperCase();
  const lettered = Array.from({ length: columns }, (_, at) => columnLetters(column + at));
  const at = lettered.indexOf(letters);
  return at < 0 ? undefined : at;
}

/** The mapping without the field that a column held; a status may say besides what is paid. */
function withoutColumn(mapping: ColumnMapping, column: number): ColumnMapping {
  const kept = FIELDS.filter((field) => mapping[field] !== column || field === 'status');
  return Object.fromEntries(kept.map((field) => [field, mapping[field]]));
}
