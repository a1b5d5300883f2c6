const CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN ' +
    'BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP ' +
    'GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR ' +
    'KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK ' +
    'MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR ' +
    'SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS ' +
    'UAH UGX USD UYI UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG'
  ).split(' '),
);

/** Signs that stand for one currency only; a bare `$` or `¥` does not. */
const SIGNS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['US$', 'USD'],
  ['U$S', 'USD'],
  ['R$', 'BRL'],
  ['MX$', 'MXN'],
  ['CA$', 'CAD'],
  ['A$', 'AUD'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
]);

/**
 * Whether a text in capitals is a code of ISO 4217.
 * @example isCurrencyCode('MXN') is true
 */
export function isCurrencyCode(text: string): boolean {
  return CODES.has(text);
}

/**
 * The currency that a cell names: the code of a sign that is one currency's own, else the trimmed
 * text in capitals; null for a blank.
 * @example currencyOf(' usd ') is 'USD'; currencyOf('€') is 'EUR'; currencyOf('') is null
 */
export function currencyOf(text: string): string | null {
  const capitals = text.trim().toUpperCase();
  return capitals === '' ? null : (SIGNS.get(capitals) ?? capitals);
}
