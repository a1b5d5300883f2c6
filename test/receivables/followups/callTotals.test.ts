import { age } from '../../../src/receivables/aging/age';
import { callTotals } from '../../../src/receivables/followups/callTotals';
import { followUps } from '../../../src/receivables/followups/followUps';
import { ledgerOf, type Row } from '../ledgerOf';
import { BOUNDARY_ROWS } from './boundaryRows';
import { OPTIONS } from './called';

const totalsOf = (rows: readonly Row[]) => {
  const ledger = ledgerOf(rows);
  return callTotals(followUps(ledger, age(ledger, OPTIONS)));
};

test('what can be asked for is added up by currency, accounts by accounts', () => {
  expect(totalsOf(BOUNDARY_ROWS)).toEqual([
    { currency: 'USD', decimals: 2, accounts: 2, callable: 50_800, netAsk: 0 },
    { currency: 'EUR', decimals: 2, accounts: 1, callable: 11_000, netAsk: 11_000 },
  ]);
});

test('a currency with nobody to call has no total', () => {
  expect(totalsOf(BOUNDARY_ROWS.filter(({ currency }) => currency === 'EUR'))).toHaveLength(1);
  expect(totalsOf([])).toEqual([]);
});
