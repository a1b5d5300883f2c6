import { columnLetters } from '../ledger/address';
import type { LedgerHead } from '../ledger/ledger';
import type { Question } from '../ledger/question';

/**
 * The ledger with the dispute column that a person named, by its header or by its letters in the
 * sheet; a header goes before letters. A question where the ledger has no such column, or where the
 * column is one of another field.
 * @example withDisputeColumn(head, 'Status') is { head } with mapping.dispute at that column
 */
export function withDisputeColumn(
  head: LedgerHead,
  wanted: string | null,
): { readonly head: LedgerHead } | { readonly question: Question } {
  if (wanted === null) return { head };
  const column = columnNamed(head, wanted);
  const { dispute, ...others } = head.mapping;
  if (column === dispute && column !== undefined) return { head };
  const isTaken = column !== undefined && Object.values(others).includes(column);
  if (column !== undefined && !isTaken) {
    return { head: { ...head, mapping: { ...others, dispute: column } } };
  }
  const columns = head.headers.filter(
    (header, at) => header !== '' && !Object.values(others).includes(at),
  );
  return { question: { code: 'dispute-column', wanted, isTaken, columns } };
}

function columnNamed({ headers, column, columns }: LedgerHead, wanted: string): number | undefined {
  const named = headers.findIndex((header) => header.toLowerCase() === wanted.toLowerCase());
  if (named >= 0) return named;
  const letters = wanted.toUpperCase();
  const lettered = Array.from({ length: columns }, (_, at) => columnLetters(column + at));
  const at = lettered.indexOf(letters);
  return at < 0 ? undefined : at;
}
