/** ISO 4217 currencies whose minor unit is not a hundredth (list one, amendment 177). */
const OTHER_DECIMALS: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
    .split(' ')
    .map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
  ...'CLF UYW'.split(' ').map((code) => [code, 4] as const),
]);

/**
 * Decimals of a currency by its ISO 4217 code: 0 for JPY, 3 for KWD, 2 for nearly all. An unknown
 * currency (null, or a code that ISO does not list) has two.
 * @example decimalsOf('KWD') is 3; decimalsOf(null) is 2
 */
export function decimalsOf(currency: string | null): number {
  return currency === null ? 2 : (OTHER_DECIMALS.get(currency) ?? 2);
}
