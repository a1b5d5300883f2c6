import { readAmount } from '../money/readAmount';
import type { AmountText } from '../money/readAmount';
import type { CellValue } from './area';
import { isCellError } from './cellText';
import { normalHeader } from './headers/normalHeader';

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
  (
    'no n 0 false f falso not_disputed sin_disputa none ninguna ninguno nein non nao - – — n/a na ' +
    'n/d no_aplica not_applicable undisputed'
  ).split(' '),
);
/** What a dispute that is over is called: it lasts no longer, whoever was right. */
const OVER =
  /^(closed|cerrad[ao]|resolved|resuelt[ao]|solved|solucionad[ao]|rejected|rechazad[ao]|denied|denegad[ao]|withdrawn|retirad[ao]|cancel+ed|cancelad[ao]|settled|released|liberad[ao]|completed?|completad[ao]|done|terminad[ao]|finalizad[ao]|invalid|desestimad[ao]|improcedente)(?![a-z])/;

/** `No dispute`, `Not in dispute`, `Sin reclamo`; but `No PO` and `Sin orden` are reasons. */
const DENIED = /^(no|not|sin)_.*(disput|reclam)/;

/** Headers that name the dispute, its state or its reason, and those that ask whether there is one. */
const REASONS =
  /\b(dispute|disputa|reclamo|reclamacion|litige|klarung|contestazione|status|state|reason|estado|estatus|motivo|razon|causa)\b/;
const FLAGS = /\b(in dispute|en disputa|en reclamo|en litige|flag|indicator|indicador|y no|s no)\b/;

/** What a dispute column holds, by its header. */
export type DisputeColumn = 'flags' | 'amounts' | 'reasons';

/**
 * Reads a dispute cell: a flag in English or Spanish, or an amount above 0. The number 1 is a flag
 * unless the column is one of amounts; in a column of states or reasons every text disputes the
 * balance unless it says that the dispute is over. Null where it is none of these.
 * @example readDispute('Sí') is { kind: 'whole' }; readDispute('No') is { kind: 'none' }
 * @example readDispute('In review', 'reasons') is { kind: 'whole' }
 */
export function readDispute(cell: CellValue, column: DisputeColumn = 'flags'): DisputeCell | null {
  if (typeof cell === 'boolean') return { kind: cell ? 'whole' : 'none' };
  const text = String(cell)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/\s+/g, '_');
  if (text === '' || NONE.has(text)) return { kind: 'none' };
  const ofAmounts = column === 'amounts';
  if (WHOLE.has(text) && !(ofAmounts && text === '1')) return { kind: 'whole' };
  const amount = typeof cell === 'number' ? { point: cell, comma: cell } : readAmount(String(cell));
  if (amount === null) return column === 'reasons' ? stateOf(cell, text) : null;
  if (amount.point === 0 && amount.comma === 0) return { kind: 'none' };
  const least = ofAmounts ? 0 : 1;
  const possible = (amount.point ?? 0) > least || (amount.comma ?? 0) > least;
  return possible ? { kind: 'amount', amount } : null;
}

function stateOf(cell: CellValue, text: string): DisputeCell | null {
  if (isCellError(cell)) return null;
  return { kind: OVER.test(text) || DENIED.test(text) ? 'none' : 'whole' };
}

/**
 * What a dispute column holds: amounts, so that 1 in it is one unit of money; states or reasons,
 * where it names the dispute itself (`Dispute Status`, `Motivo de disputa`); else flags.
 * @example disputeColumn('Importe en disputa') is 'amounts'; disputeColumn('Disputed') is 'flags'
 */
export function disputeColumn(header: string): DisputeColumn {
  const words = normalHeader(header);
  if (/amount|amt|importe|monto|betrag|montant|importo|valor/.test(words)) return 'amounts';
  return REASONS.test(words) && !FLAGS.test(words) ? 'reasons' : 'flags';
}
