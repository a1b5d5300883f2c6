import type { CellValue } from '../ledger/area';

/** What a cell says; null where it is blank, undefined where it cannot be read. */
export type Answer<T> = T | null | undefined;

/** By the first letters of their names, in both languages. */
export type Names<Name> = readonly (readonly [Name, RegExp])[];

/**
 * A word without case, accents, blanks and punctuation: `Día/Mes` is `diames`.
 * @example plainWord('Own column') is 'owncolumn'
 */
export function plainWord(cell: CellValue): string {
  return String(cell)
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/gu, '')
    .toLowerCase();
}

/**
 * What a cell names, of what has these names.
 * @example byName('Yes', [['yes', /^y/]]) is 'yes'
 */
export function byName<Name>(cell: CellValue | undefined, names: Names<Name>): Answer<Name> {
  if (isBlank(cell)) return null;
  const word = plainWord(cell);
  return names.find(([, named]) => named.test(word))?.[0];
}

/**
 * Whether nothing is typed in a cell.
 * @example isBlank(' ') is true
 */
export function isBlank(cell: CellValue | undefined): cell is '' | undefined {
  return cell === undefined || String(cell).trim() === '';
}
