import { isCurrencyCode } from '../../money/currencyCodes';
import type { CellValue } from '../area';
import { cellText } from '../cellText';
import type { Field } from '../field';
import type { ColumnMapping } from '../ledger';
import { writtenIn } from './columnContent';
import { NOTHING_SETTLED, type Settled } from './mapColumns';
import { meaningsOf } from './meanings';

/** Cells from which on a column of an unknown header may be known by them. */
const TELLING = 3;

/**
 * Fields whose cells are what they are under any header: e-mail addresses and currency codes, where
 * no header is known for the field. Never an account, an amount or a date.
 * @example knownByContent(['Write to'], [['ana@oak.test'], ...], {}) is { email: 0 }
 */
export function knownByContent(
  headers: readonly CellValue[],
  rows: readonly (readonly CellValue[])[],
  mapping: ColumnMapping,
  { barred, taken: aged }: Settled = NOTHING_SETTLED,
): ColumnMapping {
  const taken = new Set([...aged, ...Object.values(mapping)]);
  const isWanted = (field: Field): boolean => mapping[field] === undefined && !barred.has(field);
  const found: Partial<Record<Field, number>> = {};
  headers.forEach((header, column) => {
    if (taken.has(column) || meaningsOf(cellText(header)).length > 0) return;
    const written = writtenIn(rows, column).map(cellText);
    if (written.length < TELLING) return;
    if (isWanted('email') && written.every(isAddress)) found.email ??= column;
    if (isWanted('currency') && written.every(isCurrencyCode)) found.currency ??= column;
  });
  return found;
}

function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}
