import { currencyOf, isCurrencyCode } from './currencyCodes';

/** Whom a sign of several currencies most often means; it is said where this is used. */
const MOSTLY: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['¥', 'JPY'],
]);

/**
 * The currency whose sign or code stands in a text amount; a bare `$` is taken for the US dollar. Null
 * where there is none that is known.
 * @example currencyMark('€1,030.99') is 'EUR'; currencyMark('5.00 mxn') is 'MXN'; currencyMark('5.00 CR') is null
 */
export function currencyMark(text: string): string | null {
  const capitals = text.toUpperCase();
  const [sign] = /[A-Z]{0,3}\p{Sc}[A-Z]?/u.exec(capitals) ?? [];
  const code = /(?<!\p{L})[A-Z]{3}(?!\p{L})/u.exec(capitals)?.[0] ?? '';
  const named = sign === undefined ? '' : (MOSTLY.get(sign) ?? currencyOf(sign) ?? '');
  return [code, named].find(isCurrencyCode) ?? null;
}
