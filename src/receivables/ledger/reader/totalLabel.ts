/** What a text says about its row: surely a total, a total unless an account is called so, or no. */
export type TotalLabel = 'total' | 'perhaps' | 'no';

const SURE =
  /^(grand |gran |overall |report |running )?(sub)?(total|totals|totales|suma|sumas|sum|summe|gesamt)( general| generales| final| amount| due| open| balance| ar| a r| cartera| saldo)?$/;
/** `Total for X`, `Total cliente X`; `X Total` and `Total X` are what Excel's own Subtotal writes. */
const PERHAPS = /^(grand |gran )?(sub)?(total|totals|totales|suma|sumas)\b|\b(sub)?total(es|s)?$/;

/**
 * Whether a cell's text labels a total row, in English or Spanish. `Total Energies` and the like are
 * `perhaps`: the rest of the ledger decides.
 * @example totalLabel('Grand Total:') is 'total'; totalLabel('Total for A1') is 'perhaps'
 */
export function totalLabel(text: string): TotalLabel {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bsub[- ](?=total)/g, 'sub')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (SURE.test(words)) return 'total';
  return PERHAPS.test(words) ? 'perhaps' : 'no';
}
