import type { CellValue } from '../../../src/receivables/ledger/area';
import { cellText, isCellError } from '../../../src/receivables/ledger/cellText';

test.each<[CellValue | undefined, string]>([
  [' 00123 ', '00123'],
  ['\u00a0Oak Ltd\u00a0', 'Oak Ltd'],
  [123, '123'],
  [12.5, '12.5'],
  [true, 'TRUE'],
  [undefined, ''],
])('%j is the text %j', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});

test.each<[CellValue | undefined, boolean]>([
  ['#N/A', true],
  ['#DIV/0!', true],
  ['#REF!', true],
  ['#NAME?', true],
  ['#GETTING_DATA', true],
  ['see #N/A', false],
  ['#REF! of March', false],
  ['#4021', false],
  [12, false],
  [undefined, false],
])('%j is an error of Excel: %s', (cell, expected) => {
  expect(isCellError(cell)).toBe(expected);
});
