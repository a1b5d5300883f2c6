import { readAmount } from '../money/readAmount';
import type { AmountText } from '../money/readAmount';
import type { CellValue } from './area';
import { isCellError } from './cellText';
import { DISPUTE_TERMS, plainTerm } from './disputeTerms';
import { normalHeader } from './headers/normalHeader';

/** What a dispute cell says: the whole balance, nothing, or an amount (as text: both readings). */
export type DisputeCell =
  | { readonly kind: 'whole' }
  | { readonly kind: 'none' }
  | { readonly kind: 'amount'; readonly amount: AmountText };

const WHOLE = new Set(DISPUTE_TERMS.whole);
const NONE = new Set(DISPUTE_TERMS.none);
const OVER = new Set(DISPUTE_TERMS.over);
const DENYING = new Set(DISPUTE_TERMS.denying);
const NAMED = new RegExp(DISPUTE_TERMS.named.join('|'));

/** Headers that name the dispute, its state or its reason, and those that ask whether there is one. */
const REASONS =
  /\b(dispute|disputa|reclamo|reclamacion|litige|klarung|contestazione|status|state|reason|estado|estatus|motivo|razon|causa)\b/;
const FLAGS = /\b(in dispute|en disputa|en reclamo|en litige|flag|indicator|indicador|y no|s no)\b/;

/** Headers that speak of a dispute at all. */
const OF_DISPUTES = /disput|reclam|litig|klarung|contest/;

/**
 * What a dispute column holds, by its header. `mentions`: a column of something else, a status say,
 * that a person pointed at; only texts that speak of a dispute count in it.
 */
export type DisputeColumn = 'flags' | 'amounts' | 'reasons' | 'mentions';

/**
 * Reads a dispute cell: a flag in English or Spanish, or an amount above 0. The number 1 is a flag
 * unless the column is one of amounts; in a column of dispute states or reasons every text disputes
 * the balance unless it says that the dispute is over. Null where it is none of these.
 * @example readDispute('Sí') is { kind: 'whole' }; readDispute('No') is { kind: 'none' }
 * @example readDispute('In review', 'reasons') is { kind: 'whole' }
 */
export function readDispute(cell: CellValue, column: DisputeColumn = 'flags'): DisputeCell | null {
  const text = plainTerm(String(cell));
  if (text === '' || NONE.has(text)) return { kind: 'none' };
  const ofAmounts = column === 'amounts';
  if (WHOLE.has(text) && !(ofAmounts && text === '1')) return { kind: 'whole' };
  const amount = typeof cell === 'number' ? { point: cell, comma: cell } : readAmount(String(cell));
  if (amount === null) return textOf(cell, text, column);
  // A status code or a day is no disputed amount.
  if (column === 'mentions') return { kind: 'none' };
  // `0.00` as text reads in one style alone.
  const figures = [amount.point, amount.comma].filter((figure) => figure !== null);
  if (figures.every((figure) => figure === 0)) return { kind: 'none' };
  const least = ofAmounts ? 0 : 1;
  return figures.some((figure) => figure > least) ? { kind: 'amount', amount } : null;
}

function textOf(cell: CellValue, text: string, column: DisputeColumn): DisputeCell | null {
  if (column !== 'reasons' && column !== 'mentions') return null;
  if (isCellError(cell)) return null;
  const [first = ''] = text.split(/[^a-z]/);
  const named = NAMED.test(text);
  const over = OVER.has(first) || (DENYING.has(first) && named);
  return { kind: over || (column === 'mentions' && !named) ? 'none' : 'whole' };
}

/**
 * What a dispute column holds: amounts, so that 1 in it is one unit of money; mentions, where its
 * header does not speak of disputes; states or reasons, where it names the dispute itself
 * (`Dispute Status`, `Motivo de disputa`); else flags.
 * @example disputeColumn('Importe en disputa') is 'amounts'; disputeColumn('Disputed') is 'flags'
 * @example disputeColumn('Status') is 'mentions'
 */
export function disputeColumn(header: string): DisputeColumn {
  const words = normalHeader(header);
  if (/amount|amt|importe|monto|betrag|montant|importo|valor/.test(words)) return 'amounts';
  if (!OF_DISPUTES.test(words)) return 'mentions';
  return REASONS.test(words) && !FLAGS.test(words) ? 'reasons' : 'flags';
}
