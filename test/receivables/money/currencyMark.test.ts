import { currencyMark } from '../../../src/receivables/money/currencyMark';

describe('the currency of a text amount', () => {
  it.each([
    ['€1,030.99', 'EUR'],
    ['1.030,99 €', 'EUR'],
    ['$7,456.95', 'USD'],
    ['US$ 5.00', 'USD'],
    ['MX$5.00', 'MXN'],
    ['($5.00)', 'USD'],
    ['¥500', 'JPY'],
    ['USD 5.00', 'USD'],
    ['5.00 mxn', 'MXN'],
    ['USD$5.00', 'USD'],
    ['£5.00-', 'GBP'],
    ['5.00', null],
    ['5.00 CR', null],
    ['5.00 ABC', null],
    ['', null],
  ])('%j is %s', (text, currency) => {
    expect(currencyMark(text)).toBe(currency);
  });
});
