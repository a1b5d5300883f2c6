import { plainWords } from '../texts/plainWords';

/** What a text says about its row: surely a total, a total unless an account is called so, or no. */
export type TotalLabel = 'total' | 'perhaps' | 'no';

const TOTAL =
  '(?:sub)?(?:total|totals|totales|totaux|totale|totali|totais)|suma|sumas|sum|summe|somma|soma|gesamt';
const BEFORE = '(?:grand|gran|overall|report|running|suma|somme|importe|saldo|final)';
const AFTER =
  '(?:general|generales|generaux|generale|geral|final|finale|amount|due|open|balance|ar|a r|cartera|saldo|receivables|report|outstanding|pendiente|a cobrar|clientes|customers|all customers|debitoren)';
const SURE = new RegExp(
  `^(?:${BEFORE} )?(?:${TOTAL})(?: ${AFTER})*$|^(?:gesamtsumme|endsumme|zwischensumme|gesamtbetrag|insgesamt|gesamtsaldo)$` +
    '|^(?:percent|percentage|porcentaje|pourcentage|prozent)(?: (?:of|del|du) total)?$',
);
/** `Total for X`, `Total cliente X`; `X Total` and `Total X` are what Excel's own Subtotal writes. */
const PERHAPS =
  /^(grand |gran )?(sub)?(total|totals|totales|totaux|totale|totali|suma|sumas|somma|summe|zwischensumme)\b|\b(sub)?tota(l|les|ls|ux|le|li)$|\b(summe|ergebnis)$/;
const GRAND =
  /^(grand|gran|overall|report) |(general|generales|generaux|generale|geral|receivables|all customers)$|^(gesamtsumme|endsumme|insgesamt|gesamtsaldo)$/;
const PART = /^sub|^zwischensumme|^(percent|porcentaje|pourcentage|prozent)/;

/** What stands between "Total" and the name that it is of: `Total for`, `Total du client no`. */
const OF =
  /^(for|of|de|del|du|des|di|do|por|pour|per|fur|the|a c|account|acct|customer|client|cliente|kunde|cuenta|konto|compte|debtor|deudor|no|id) /;

/** Percentages of a total are no total, and no item either. */
export function isPercentLabel(text: string): boolean {
  return /^(percent|porcentaje|pourcentage|prozent)/.test(plainWords(text));
}

/**
 * Whether a cell's text labels a total row, in English, Spanish, French, German, Portuguese or Italian.
 * `Total Energies` and the like are `perhaps`: the rest of the ledger decides.
 * @example totalLabel('Grand Total:') is 'total'; totalLabel('Total for A1') is 'perhaps'
 */
export function totalLabel(text: string): TotalLabel {
  const words = labelWords(text);
  if (SURE.test(words)) return 'total';
  return PERHAPS.test(words) ? 'perhaps' : 'no';
}

/**
 * What a total's label says of how much it is the total of: everything, a part, or nothing.
 * @example totalReach('Grand Total') is 'all'; totalReach('Sub-total') is 'part'
 */
export function totalReach(text: string): 'all' | 'part' | 'unsaid' {
  const words = labelWords(text);
  const label = totalLabel(text);
  // `Suma total` is of everything, `Suma Oak` of a customer.
  const isGrand = GRAND.test(words) || (label === 'total' && words.startsWith('suma '));
  if (PART.test(words) || (label === 'perhaps' && !isGrand)) return 'part';
  return isGrand ? 'all' : 'unsaid';
}

/**
 * The names that a label of a total may speak of, as `plainWords`; the longest first, [] for none.
 * @example namesInTotal('Total for customer 1001') is ['customer 1001', '1001']
 */
export function namesInTotal(text: string): readonly string[] {
  const words = labelWords(text);
  const leading = /^(?:grand |gran )?(?:sub)?(?:tota\p{L}*|sumas?|somma|(?:zwischen)?summe) (.+)$/u;
  let rest =
    leading.exec(words)?.[1] ?? /^(.+) (?:(?:sub)?tota\p{L}*|summe|ergebnis)$/u.exec(words)?.[1];
  const names: string[] = [];
  while (rest !== undefined && rest !== '') {
    names.push(rest);
    const shorter = rest.replace(OF, '');
    rest = shorter === rest ? undefined : shorter;
  }
  return names;
}

function labelWords(text: string): string {
  return plainWords(text).replace(/\b(?:sub|sous|sotto) (?=tota)/g, 'sub');
}
