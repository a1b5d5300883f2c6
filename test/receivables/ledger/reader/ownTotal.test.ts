import type { CellValue } from '../../../../src/receivables/ledger/area';
import { readLedger } from '../readLedger';

const HEADERS = 'Customer ID,Due Date,Balance,Currency';

function rowOf(balance: CellValue, currency: CellValue = 'USD'): CellValue[] {
  return ['A1', 46112, balance, currency];
}

describe('the ledger’s own total', () => {
  it('asks SUMIFS once for spellings that differ in case alone', () => {
    const cells = ['USD', 'usd', 'US$', ''];
    const ledger = readLedger(
      HEADERS,
      cells.map((currency) => rowOf(100, currency)),
    );
    expect(ledger.control.map(({ spellings }) => spellings)).toEqual([['usd', 'US$'], ['']]);
  });

  it('is added without the noise of doubles', () => {
    const rows = Array.from({ length: 1000 }, (_, at) => rowOf(at % 2 ? 1e12 : 0.1));
    const back = Array.from({ length: 500 }, () => rowOf(-1e12));
    expect(readLedger(HEADERS, [...rows, ...back]).control[0]?.numbers).toBeCloseTo(50, 9);
  });
});
