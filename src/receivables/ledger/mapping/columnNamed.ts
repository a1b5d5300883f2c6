import { columnLetters } from '../address';
import { headerKey } from '../headers/headerWords';

/**
 * The columns that a header names, wherever they stand: those whose header is the same text in any
 * case, else those of the same notions (`Due date`, `DUE_DT`).
 * @example columnsOfHeader(['Cust', 'Due Date'], 'due date') is [1]
 */
export function columnsOfHeader(headers: readonly string[], header: string): readonly number[] {
  const wanted = plain(header);
  if (wanted === '') return [];
  const same = columnsWhere(headers, (candidate) => plain(candidate) === wanted);
  if (same.length > 0) return same;
  const key = headerKey(header);
  // Signs and articles say nothing: the letter A is not the column headed `%`.
  return key === '' ? [] : columnsWhere(headers, (candidate) => headerKey(candidate) === key);
}

/**
 * The column of a person's choice: a header, else letters of the sheet; null where neither is there.
 * @example columnOfChoice(['Cust', 'Due Date'], 'C', 1) is 1, as the first column is B
 */
export function columnOfChoice(
  headers: readonly string[],
  choice: string,
  firstColumn: number,
): number | null {
  const [named] = columnsOfHeader(headers, choice);
  if (named !== undefined) return named;
  const letters = choice.trim().toUpperCase();
  const at = headers.findIndex((_, column) => columnLetters(firstColumn + column) === letters);
  return at < 0 ? null : at;
}

function columnsWhere(
  headers: readonly string[],
  isWanted: (header: string) => boolean,
): readonly number[] {
  return headers.flatMap((header, column) => (isWanted(header) ? [column] : []));
}

function plain(header: string): string {
  return header.replace(/\s+/g, ' ').trim().toLowerCase();
}
