import { amountsInWords } from '../../../src/receivables/money/amountsInWords';

const sum = (amount: number, currency: string | null, decimals = 2) => ({
  amount,
  currency,
  decimals,
});

test.each<readonly [string, Parameters<typeof amountsInWords>[0], string]>([
  ['nothing', [], ''],
  ['one currency', [sum(123456, 'USD')], '1,234.56 USD'],
  ['an unknown currency', [sum(123456, null)], '1,234.56'],
  ['currencies of other decimals', [sum(-50, 'USD'), sum(1500, 'JPY', 0)], '-0.50 USD, 1,500 JPY'],
  [
    'an unknown currency between others, of which neither may seem to be its',
    [sum(100, 'USD'), sum(200, null), sum(300, 'EUR')],
    '1.00 USD, 2.00 (no currency), 3.00 EUR',
  ],
])('%s', (_, amounts, words) => {
  expect(amountsInWords(amounts, 'no currency')).toBe(words);
});
