/** What a word does in a text of terms. */
export type TermsWord =
  | 'net'
  | 'day'
  | 'week'
  | 'month'
  | 'at-once'
  | 'month-end'
  | 'next-month'
  | 'next-month-end'
  | 'after'
  | 'filler';

const WORDS: readonly (readonly [TermsWord, string])[] = [
  ['net', 'n net nt netto neto nets nette netos netas netti credit credito plazo'],
  ['day', 'd day days dia dias tag tage tagen jour jours jrs j gg giorno giorni dd'],
  ['week', 'week weeks wk wks semana semanas woche wochen semaine semaines settimane'],
  ['month', 'month months mo mes meses monat monate monaten mois mese mesi'],
  [
    'at-once',
    'receipt reception immediate immediately immediat inmediato inmediata imediato contado comptant ' +
      'cash cod cia pia cwo cbd prepaid prepay prepayment advance anticipado adelantado anticipo ' +
      'anticipato antecipado vorkasse vorauskasse sofort nachnahme vista contanti contante barzahlung',
  ],
  ['month-end', 'eom fdm fm monatsende monthend'],
  ['next-month', 'prox proximo mfi folgemonat folgemonats'],
  ['next-month-end', 'eonm'],
  ['after', 'after from nach ab desde apres despues depuis dopo dal da plus following'],
  [
    'filler',
    'terms term payment pay payable paid paiement pago pagos pagar pagamento zahlbar zahlung ziel ' +
      'zahlungsziel zahlungsfrist due in within innerhalb von binnen bis zum a al de del der des dem ' +
      'der das die du la le les el los the of on upon at by to und y con dans sous delai frist ' +
      'condiciones conditions condizioni strictly only rein ohne abzug invoice inv factura facture ' +
      'fattura fatura rechnung rechnungsdatum date fecha data datum emision emission df ff ddf dff ' +
      'calendar naturales corridos kalendertage customer standard std with order delivery',
  ],
];

const ROLES: ReadonlyMap<string, TermsWord> = new Map(
  WORDS.flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const)),
);

/** Phrases of several words, as one word each; the longer ones first. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:end|last day) of (?:the )?(?:following|next) month\b/g, ' eonm '],
  [/\beom following\b|\bfin de(?:l)? (?:mes siguiente|proximo mes)\b/g, ' eonm '],
  [/\bfin (?:du|de) mois (?:suivant|prochain)\b|\bende (?:des )?folgemonats?\b/g, ' eonm '],
  [/\b(?:end|last day) of (?:the )?(?:invoice )?month\b|\bmonth end\b/g, ' eom '],
  [
    /\bfin (?:de |del )?mes\b|\bfin (?:de |du )?mois\b|\bfine mese\b|\bfim (?:de |do )?mes\b/g,
    ' eom ',
  ],
  [/\b(?:zum )?ende des monats\b|\bzum monatsende\b/g, ' eom '],
  [/\bdffm\b/g, ' df eom '],
  [/\b(?:of )?(?:the )?(?:following|next) month\b|\bmonth following(?: invoice)?\b/g, ' prox '],
  [/\b(?:del )?mes (?:siguiente|proximo)\b|\b(?:del )?proximo mes\b/g, ' prox '],
  [
    /\b(?:du )?mois suivant\b|\bdes nachsten monats\b|\bmese successivo\b|\bmes seguinte\b/g,
    ' prox ',
  ],
  [/\brimessa diretta\b|\bcash on delivery\b|\bin advance\b/g, ' cash '],
];

/**
 * A text of terms in plain lower-case letters, with each phrase of several words as one word.
 * @example plainTerms('30 días, Fin de Mes') is '30 dias , eom'
 */
export function plainTerms(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/(\d),(?=\d+ ?%)/g, '$1.')
    .replace(/[,;]/g, ' , ')
    .replace(/[^a-z0-9%/+,. ]+/g, ' ')
    .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
    .replace(/ +/g, ' ');
  const joined = PHRASES.reduce((rest, [phrase, word]) => rest.replace(phrase, word), plain);
  return joined.replace(/ +/g, ' ').trim();
}

/**
 * What a word of `plainTerms` does; undefined for a word that no terms are known to have.
 * @example termsWord('dias') is 'day'; termsWord('goods') is undefined
 */
export function termsWord(word: string): TermsWord | undefined {
  return ROLES.get(word);
}
