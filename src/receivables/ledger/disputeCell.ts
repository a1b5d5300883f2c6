import { readAmount } from '../money/readAmount';
import type { AmountText } from '../money/readAmount';
import type { CellValue } from './area';

/** What a dispute cell says: the whole balance, nothing, or an amount (as text: both readings). */
export type DisputeCell =
  | { readonly kind: 'whole' }
  | { readonly kind: 'none' }
  | { readonly kind: 'amount'; readonly amount: AmountText };

const WHOLE = new Set(
  (
    'yes y si s x 1 true t verdadero disputed dispute in_dispute en_disputa disputado disputada ' +
    'disputa ✓ ✔ √ ja oui sim'
  ).split(' '),
);
const NONE = new Set(
  'no n 0 false f falso not_disputed sin_disputa none nein non nao - –'.split(' '),
);

/**
 * Reads a dispute cell: a flag in English or Spanish, or an amount above 0. The number 1 is a flag
 * unless the column's header speaks of an amount. Null where it is neither.
 * @example readDispute('Sí') is { kind: 'whole' }; readDispute('No') is { kind: 'none' }
 */
export function readDispute(cell: CellValue, ofAmounts = false): DisputeCell | null {
  if (typeof cell === 'boolean') return { kind: cell ? 'whole' : 'none' };
  const text = String(cell)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/\s+/g, '_');
  if (text === '' || NONE.has(text)) return { kind: 'none' };
  if (WHOLE.has(text) && !(ofAmounts && text === '1')) return { kind: 'whole' };
  const amount = typeof cell === 'number' ? { point: cell, comma: cell } : readAmount(String(cell));
  if (amount === null) return null;
  if (amount.point === 0 && amount.comma === 0) return { kind: 'none' };
  const least = ofAmounts ? 0 : 1;
  const possible = (amount.point ?? 0) > least || (amount.comma ?? 0) > least;
  return possible ? { kind: 'amount', amount } : null;
}

/**
 * Whether a dispute column holds amounts by its header, so that 1 in it is one unit of money.
 * @example speaksOfAmounts('Importe en disputa') is true
 */
export function speaksOfAmounts(header: string): boolean {
  return /amount|amt|importe|monto|betrag|montant|importo|valor/i.test(header);
}
