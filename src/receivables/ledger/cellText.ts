import type { CellValue } from './area';

/**
 * Text of a cell without the blanks around it (non-breaking ones too); a number as its shortest text.
 * @example cellText(' 00123 ') is '00123'; cellText(123) is '123'
 */
export function cellText(cell: CellValue | undefined): string {
  if (typeof cell === 'string') return cell.trim();
  return cell === undefined ? '' : String(cell).toUpperCase();
}

/**
 * Whether a cell holds one of Excel's errors, which `Range.values` gives as text.
 * @example isCellError('#N/A') is true
 */
export function isCellError(cell: CellValue | undefined): boolean {
  return typeof cell === 'string' && /^#(?:N\/A|GETTING_DATA|DIV\/0!|[A-Z]+[!?])$/.test(cell);
}
