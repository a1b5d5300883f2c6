import { currencyTotal } from '../../../../../src/receivables/ledger/reader/standing/currencyTotal';

test.each<[string, string | null, string, boolean]>([
  // Aged receivables of Dynamics NAV sum up each currency at the bottom; JD Edwards prints one for each.
  ['Total USD', 'USD', 'Total', true],
  ['Total EUR:', 'EUR', 'Total', true],
  ['Total (MXN)', 'MXN', 'Total', true],
  ['USD Total', 'USD', 'Total', true],
  ['Grand Total (USD)', 'USD', 'Grand Total', true],
  ['Total in USD', 'USD', 'Total', true],
  ['Total due - CAD', 'CAD', 'Total due', true],
  ['Subtotal EUR', 'EUR', 'Subtotal', true],
  ['Total US$', 'USD', 'Total', true],
  // The same at the foot of Spanish lists.
  ['Total en USD', 'USD', 'Total', true],
  ['Gran total EUR', 'EUR', 'Gran total', true],
  ['TOTAL GENERAL MXN', 'MXN', 'TOTAL GENERAL', true],
  ['Saldo total en moneda PEN', 'PEN', 'Saldo total', true],
  // Only where the ledger has that currency: a person may be called so.
  ['Suma Bob', 'BOB', 'Suma', false],
  ['SUMA USD', 'USD', 'SUMA', false],
  ['Total usd', 'USD', 'Total', false],
  // Customers, and labels that speak of no currency, of two, or of more than one.
  ['Suma Oak', null, '', false],
  ['Total Energies', null, '', false],
  ['Total EUR Foods', null, '', false],
  ['EUR Foods Total', null, '', false],
  ['Total USD / EUR', null, '', false],
  ['Total', null, '', false],
  ['Total all customers', null, '', false],
  ['USD', null, '', false],
])('%j is a total of the currency %j', (text, currency, label, isPlain) => {
  expect(currencyTotal(text)).toEqual(currency === null ? null : { currency, label, isPlain });
});
