import type { CellValue } from '../../../../../src/receivables/ledger/area';
import { issuesOf } from '../../readLedger';
import { mappedLedger } from '../../mappedLedger';

/** The issues of the column as a whole, in a ledger of these amounts in a currency. */
function mistaken(currency: string, ...amounts: readonly CellValue[]): readonly string[] {
  const ledger = mappedLedger(
    ['account', 'dueDate', 'balance', 'currency'],
    amounts.map((amount) => ['A1', 46112, amount, currency]),
  );
  return issuesOf(ledger).filter((issue) => issue.startsWith('amounts-mistaken'));
}

describe('amounts that Excel may have misread when it opened the export', () => {
  it.each<readonly [string, readonly CellValue[], string]>([
    ['beside a decimal comma', ['1.234,56', 1.234, 12.345], '2 1.234 1234'],
    ['beside a decimal point', ['1,234.56', 1.234, 500], '1 1.234 1234'],
    ['below 0', ['-1.234,56', -0.512], '1 -0.512 -512'],
  ])('are said once for their column: %s', (_, amounts, detail) => {
    expect(mistaken('EUR', ...amounts)).toEqual([`amounts-mistaken null:2 ${detail}`]);
  });

  it.each<readonly [string, string, readonly CellValue[]]>([
    ['texts that prove no mark', 'EUR', ['5', 1.234]],
    ['numbers alone', 'EUR', [1.234, 5]],
    ['more decimals, as calculation leaves them', 'EUR', ['1.234,56', 1.2345]],
    ['figures that had thousands before', 'EUR', ['1.234,56', 1234.567]],
    ['a currency of three decimals', 'KWD', ['1.234,567', 1.234]],
  ])('are not said of a column with %s', (_, currency, amounts) => {
    expect(mistaken(currency, ...amounts)).toEqual([]);
  });
});
