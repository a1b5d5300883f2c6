import type { CellValue } from '../../../../src/receivables/ledger/area';
import {
  canBeHeader,
  continuesHeader,
  isWordy,
} from '../../../../src/receivables/ledger/finding/headerCells';

test.each<[boolean, CellValue[]]>([
  [true, ['Customer', 'Due Date', 'Balance']],
  [true, ['Customer', 'Current', '1 - 30', '31 - 60', '61 - 90', '> 90', 'TOTAL']],
  [true, ['Cliente', 'Por vencer', '1-30', '31-60', '61-90', '91-120', '+121']],
  // Excel has made days of 1-30 and 3-60.
  [true, ['Customer', 'Current', 46052, 46112, '61-90', 'Total']],
  [true, ['Customer', 'Account', '1204']],
  [false, ['A1', 46112, 12]],
  [false, ['Able Co', 'Net 30', '03/31/2026', '1,204.50']],
  [false, ['Able Co', 'Net 30', '1204', '1205']],
  [false, ['Able Co', 'Net 30', '(1,204.50)', '$1,312.20']],
  [false, ['Able Co', 'Net 30', 'Mar 31, 2026', 'Apr 30, 2026']],
  [false, ['Able Co', 'Net 30', '4021-17-3', '4021-17-4']],
  [false, ['Total']],
])('%s: a row can be a header: %j', (expected, row) => {
  expect(canBeHeader(row)).toBe(expected);
});

test.each<[boolean, CellValue[]]>([
  [true, ['', 'Date', '31-60']],
  [true, ['%', '#']],
  [true, [' 1-30 ', '+90', '+ 90', '90+', '90 +', '>90', '91 – 120']],
  [false, []],
  [false, ['', ' ']],
  [false, ['Date', 30]],
  [false, ['Date', '30']],
  [false, ['A1', '12.50']],
  [false, ['A1', '(12.50)']],
  [false, ['A1', 'Mar 31, 2026']],
  [false, ['A1', '4021-17-3']],
])('%s: a row can go on with the header above it: %j', (expected, row) => {
  expect(continuesHeader(row)).toBe(expected);
});

test.each<[CellValue | undefined, boolean]>([
  ['Due Date', true],
  ['Größe', true],
  ['3 Apr 2026', false],
  ['1-30', false],
  [46112, false],
  [undefined, false],
])('%j is a word: %s', (cell, expected) => {
  expect(isWordy(cell)).toBe(expected);
});
