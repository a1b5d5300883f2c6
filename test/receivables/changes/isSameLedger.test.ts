import { isSameLedger } from '../../../src/receivables/changes/isSameLedger';

const BEFORE = { sheet: 'Open items', address: 'B3:H16' };

test.each([
  [true, 'from the same cell on', 'Open items', 2, 1],
  [false, 'on another sheet', 'Items', 2, 1],
  [false, 'a row below: another table', 'Open items', 3, 1],
  [false, 'a column to the right', 'Open items', 2, 2],
])('%s: a ledger %s', (same, _, sheet, headerRow, column) => {
  expect(isSameLedger(BEFORE, { sheet, headerRow, column })).toBe(same);
});

test('a ledger that was named nowhere is another', () => {
  const blank = { sheet: '', address: '' };
  expect(isSameLedger(blank, { sheet: 'Open items', headerRow: 0, column: 0 })).toBe(false);
});
