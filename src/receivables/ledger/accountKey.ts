import type { CellValue } from './area';
import { cellText, isCellError } from './cellText';

/**
 * The key of the account that a cell names; a blank or an error names the account ''.
 * @example accountKey(123) is '123'; accountKey(' 00123 ') is '00123'; accountKey('#N/A') is ''
 */
export function accountKey(cell: CellValue | undefined): string {
  return isCellError(cell) ? '' : cellText(cell);
}
