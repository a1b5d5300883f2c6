import { canBeHeader } from '../../../../src/receivables/ledger/finding/headerCells';

test.each([
  [true, ['Customer', 'Due Date', 'Balance']],
  [true, ['Customer', 'Current', '1 - 30', '31 - 60', '61 - 90', '> 90', 'TOTAL']],
  [true, ['Cliente', 'Por vencer', '1-30', '31-60', '61-90', '91-120', '+121']],
  // Excel has made days of 1-30 and 3-60.
  [true, ['Customer', 'Current', 46052, 46112, '61-90', 'Total']],
  [false, ['A1', 46112, 12]],
  [false, ['Able Co', 'Net 30', '03/31/2026', '1,204.50']],
  [false, ['Total']],
])('%s: %j', (expected, row) => {
  expect(canBeHeader(row)).toBe(expected);
});
