import { isCurrencyCode } from '../../money/currencyCodes';

/** Words that say nothing in a header: articles and prepositions of the languages we know. */
const FILLERS = new Set(
  'the of a an de del la el los las le les du d des da do der die das'.split(' '),
);

/** Every way of writing "number": `Customer No.`, `N.º de cliente`, `Cust #`, `Número de factura`. */
const NUMBER_WORDS = new Set('no num number nbr nro numero nr n numer numéro nummer'.split(' '));

/**
 * A header as its words: lower case, without accents, punctuation, underscores, camel case, fillers
 * and currency codes, with every word for "number" as `no`.
 * @example normalHeader('N.º de cliente') is 'no cliente'; normalHeader('InvoiceDate') is 'invoice date'
 */
export function normalHeader(header: string): string {
  const words = header
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/\b(no?|nro)\.?\s?[º°ª]/gi, ' no ')
    .replace(/#/g, ' no ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => !FILLERS.has(word))
    .map((word) => (NUMBER_WORDS.has(word) ? 'no' : word));
  const named = words.filter((word) => !isCurrencyCode(word.toUpperCase()));
  return (named.length > 0 ? named : words).join(' ');
}
