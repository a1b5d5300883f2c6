/**
 * What people write in dispute columns, as `plainTerm` leaves it. The reader and the rule that marks
 * rows in the sheet take the words from here, so that both mean the same rows.
 */
export const DISPUTE_TERMS = {
  /** The whole balance is disputed. */
  whole: words(
    'yes y si s x 1 true t verdadero disputed dispute in_dispute en_disputa disputado disputada ' +
      'disputa ✓ ✔ √ ja oui sim',
  ),
  /** Nothing is. */
  none: words(
    'no n 0 false f falso not_disputed sin_disputa none ninguna ninguno nein non nao - – — n/a na ' +
      'n/d no_aplica not_applicable undisputed',
  ),
  /** First words that say that a dispute is over, whoever was right, or that there was none. */
  over: words(
    'closed cerrado cerrada resolved resuelto resuelta solved solucionado solucionada rejected ' +
      'rechazado rechazada denied denegado denegada withdrawn retirado retirada canceled cancelled ' +
      'cancelado cancelada settled released liberado liberada complete completed completado ' +
      'completada done terminado terminada finalizado finalizada invalid desestimado desestimada ' +
      'improcedente undisputed',
  ),
  /** First words that, before one of `named`, deny a dispute: `No PO` and `Sin orden` are reasons. */
  denying: words('no not sin'),
  /** Parts of words that name a dispute. */
  named: words('disput reclam'),
} as const;

/**
 * A text without case, accents and outer blanks, its inner blanks as single underscores.
 * @example plainTerm('  En  DISPUTA ') is 'en_disputa'
 */
export function plainTerm(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, '_');
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
