import type { CellValue } from '../../../src/receivables/ledger/area';
import {
  isBusy,
  isResult,
  showsSame,
  typedAsShown,
} from '../../../src/receivables/swapping/keptCells';

/** Errors of cells and what they mean: Microsoft, "Excel error values", `Excel.ErrorCellValueType`. */
test.each([
  ['a text and a number', [['A1', 100]], true],
  ['nothing', [['']], true],
  ['an error that the function gave', [['#N/A', '#VALUE!', '#DIV/0!']], true],
  ['a text that speaks of an error', [['was #NAME?']], true],
  ['the add-in is not there', [['#NAME?']], false],
  ['the function is still at work', [['A1'], ['#BUSY!']], false],
  ['the same in another Excel', [['#GETTING_DATA']], false],
  ['something is in its way', [['A1', '#SPILL!']], false],
  ['it was never calculated', [['#CALC!']], false],
  ['no connection', [['#CONNECT!']], false],
  ['not allowed', [['#BLOCKED!']], false],
  ['not known to this Excel', [['#UNKNOWN!']], false],
])('%s: a result is %s', (_, shown, expected) => {
  expect(isResult(shown)).toBe(expected);
});

test.each([
  [[['A1'], ['#BUSY!']], true],
  [[['#GETTING_DATA', 1]], true],
  [[['#NAME?', 'busy']], false],
  [[[]], false],
])('of %j, a function has still to answer: %s', (shown, expected) => {
  expect(isBusy(shown)).toBe(expected);
});

test.each<[CellValue, CellValue, string]>([
  ['1-30', "'1-30", 'else a date'],
  ['=x', "'=x", 'else a formula'],
  ["'quoted", "''quoted", 'which keeps its own apostrophe'],
  ['#N/A', '#N/A', 'an error'],
  ['#1', "'#1", 'no error'],
  ['', '', 'nothing'],
  [12.5, 12.5, 'a number'],
  [true, true, 'a truth'],
])('%s is typed as %s: %s', (cell, typed) => {
  expect(typedAsShown(cell)).toBe(typed);
});

test.each([
  [0.3, 0.1 + 0.2, true],
  [100, 100.000_000_000_5, true],
  [100, 100.01, false],
  [-5, 5, false],
  [1e9, 1e9 + 0.000_5, true],
  [1e9, 1e9 + 0.01, false],
  ['A1', 'A1', true],
  ['A1', 'a1', false],
  [1, '1', false],
  ['', undefined, false],
  [undefined, undefined, true],
])('%s and %s show the same: %s', (one, other, expected) => {
  expect(showsSame(one, other)).toBe(expected);
});
