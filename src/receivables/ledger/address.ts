import type { Issue } from './issue';
import type { LedgerHead } from './ledger';

/**
 * Letters of a column counted from 0.
 * @example columnLetters(0) is 'A'; columnLetters(26) is 'AA'; columnLetters(16383) is 'XFD'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * Address of a cell by row and column, both counted from 0 in the sheet.
 * @example cellAddress(12, 4) is 'E13'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * Address in the sheet of the cell that an issue is about; null where it is about no one cell.
 * @example issueAddress(head, issue) is 'E13'
 */
export function issueAddress(head: LedgerHead, issue: Issue): string | null {
  if (issue.row === null || issue.column === null) return null;
  return cellAddress(head.headerRow + 1 + issue.row, head.column + issue.column);
}

/**
 * Address of the whole ledger, header included, without its sheet.
 * @example ledgerAddress(head) is 'A1:H16'
 */
export function ledgerAddress(head: LedgerHead): string {
  const first = cellAddress(head.headerRow, head.column);
  const last = cellAddress(head.headerRow + head.rows, head.column + head.columns - 1);
  return `${first}:${last}`;
}
