import fc from 'fast-check';

import { currencyOf } from '../../../src/receivables/money/currencyCodes';
import { readAmount } from '../../../src/receivables/money/readAmount';

const BOTH = 'in both styles';
const POINT = 'with a point only';
const COMMA = 'with a comma only';

describe('a text amount', () => {
  it.each([
    ['1234', 1234, BOTH],
    ['0', 0, BOTH],
    ['1 234', 1234, BOTH],
    // The dash of the accounting format.
    ['-', 0, BOTH],
    ['–', 0, BOTH],
    [' $ -   ', 0, BOTH],
    ['- €', 0, BOTH],
    ['USD -', 0, BOTH],
    ['1234.56', 1234.56, POINT],
    ['1,234.56', 1234.56, POINT],
    ['1,234,567', 1234567, POINT],
    ["1'234.56", 1234.56, POINT],
    ['1 234.56', 1234.56, POINT],
    ['12,34,567.50', 1234567.5, POINT],
    ['.5', 0.5, POINT],
    ['0.500', 0.5, POINT],
    ['1234,56', 1234.56, COMMA],
    ['1.234,56', 1234.56, COMMA],
    ['1.234.567', 1234567, COMMA],
    ['1 234,56', 1234.56, COMMA],
    ['1\u202f234,56', 1234.56, COMMA],
    ['12,50', 12.5, COMMA],
    ['-512.00', -512, POINT],
    ['−512.00', -512, POINT],
    ['+512.00', 512, POINT],
    // SAP prints credits with the sign behind.
    ['512.00-', -512, POINT],
    ['1.234,56-', -1234.56, COMMA],
    ['(512.00)', -512, POINT],
    ['($1,512.00)', -1512, POINT],
    ['$(1,512.00)', -1512, POINT],
    ['512.00 CR', -512, POINT],
    ['CR 512.00', -512, POINT],
    ['512.00DR', 512, POINT],
    ['512.00CR.', -512, POINT],
    ['512.00 dr.', 512, POINT],
    ['CR512.00', -512, POINT],
    ['cr. 512.00', -512, POINT],
    ['DR 512.00', 512, POINT],
    ['Dr. 512.00', 512, POINT],
    ['DR512.00', 512, POINT],
    ['1.234,56H', -1234.56, COMMA],
    ['1.234,56SOLL', 1234.56, COMMA],
    ['5.00 HABEN', -5, POINT],
    ['5.00 D', 5, POINT],
    ['- 5.00', -5, POINT],
    ['+ 5.00', 5, POINT],
    ['5.00 -', -5, POINT],
    ['( 5.00 )', -5, POINT],
    ['USD  -  5.00', -5, POINT],
    ['0.00-', 0, POINT],
    ['(0.00)', 0, POINT],
    // Haben and Soll, as DATEV and SAP's SHKZG write credit and debit.
    ['1.234,56 H', -1234.56, COMMA],
    ['1.234,56 S', 1234.56, COMMA],
    ['512.00 HABER', -512, POINT],
    ['512.00 DEBE', 512, POINT],
    ['1 234,56 C', -1234.56, COMMA],
    ['$1,234.56-', -1234.56, POINT],
    ['$ (1,234.56)', -1234.56, POINT],
    ["CHF 1'234.50", 1234.5, POINT],
    ['1’234.50 CHF', 1234.5, POINT],
    ['₹ 12,34,567.50', 1234567.5, POINT],
    ['1 234,50 kr', 1234.5, COMMA],
    ['kr 1 234,50', 1234.5, COMMA],
    ['1 234,50 zł', 1234.5, COMMA],
    ['Q 1,234.50', 1234.5, POINT],
    ['R 1 234,50', 1234.5, COMMA],
    ['Rs. 1,234.50', 1234.5, POINT],
    ['$1,234.56', 1234.56, POINT],
    ['-$5.00', -5, POINT],
    ['$-5.00', -5, POINT],
    ['US$ 5.00', 5, POINT],
    ['1.234,56 €', 1234.56, COMMA],
    ['USD 5.00', 5, POINT],
    ['5.00 mxn', 5, POINT],
    ['5.00- USD', -5, POINT],
    ['S/ 5.00', 5, POINT],
    ['\u00a01,234.56\u00a0', 1234.56, POINT],
  ])('%j is %d, read %s', (text, value, style) => {
    expect(readAmount(text)).toEqual({
      point: style === COMMA ? null : value,
      comma: style === POINT ? null : value,
    });
  });

  it.each([
    ['1,234', 1234, 1.234],
    ['1.234', 1.234, 1234],
    ['(1,234)', -1234, -1.234],
  ])('%j alone may be %d or %d', (text, point, comma) => {
    expect(readAmount(text)).toEqual({ point, comma });
  });

  it.each([
    '',
    '--',
    '$',
    '(-)',
    '50%',
    'abc',
    '#N/A',
    '1.2.3',
    '1,23.45',
    '1,2345.00',
    '12 34.00',
    '(-5.00)',
    '-5.00-',
    '-5.00 CR',
    '5 boxes',
    '1/2',
    '1 1/2',
    '5.00 %',
    '-5.00 H',
    '5.00 CR H',
    '5.00 CR DR',
    'CR 5.00 DR',
    'CR',
    'DR',
    'CR x',
    'x CR 5.00',
    'x DR 5.00',
    '5.00 CR x',
    '5.00 DR x',
    '5.00 S x',
    '5.00 Sx',
    'S',
    'a (5.00)',
    '(5.00) a',
    '5.00 - 3.00',
    '5.00 + 3.00',
    '5.00-x',
    'x-5.00',
    'x 5.00',
    '5.00 x 3',
    '5.00 USDX',
    'XUSD 5.00',
    '5.00 USD x',
    '( 5.00',
    '++5.00',
    '.',
    ',',
    'H 5.00',
    'Q4 2026',
    'R-1005',
    'R1005',
    'R 1005',
    'Q4',
    'RM1005',
    'ABC 5.00',
    '1E5',
    '31/03/2026',
    'TRUE',
  ])('%j is none', (text) => {
    expect(readAmount(text)).toBeNull();
  });

  it('is what either style writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (minor) => {
        const value = minor / 100;
        const options = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
        expect(readAmount(value.toLocaleString('en-US', options))?.point).toBe(value + 0);
        expect(readAmount(value.toLocaleString('de-DE', options))?.comma).toBe(value + 0);
      }),
    );
  });
});

describe('a currency cell', () => {
  it.each([
    ['USD', 'USD'],
    [' usd ', 'USD'],
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['US$', 'USD'],
    ['us$', 'USD'],
    ['$', '$'],
    ['', null],
    ['\u00a0', null],
  ])('%j names %s', (text, code) => {
    expect(currencyOf(text)).toBe(code);
  });
});
