import type { FunctionWords, RangeSize } from '../functionWords';

export const functions: FunctionWords = {
  atRow: (argument, row) => `${argument}, row ${row}`,
  atColumn: (argument, column) => `${argument}, column ${column}`,
  atCell: (argument, row, column) => `${argument}, row ${row}, column ${column}`,
  cellError: (place, error) =>
    `${place} is ${error}. Correct the cell, or wrap the range in IFERROR.`,
  notDate: (place, text) => `${place} is not a date: ${text}.`,
  ambiguousDate: (place, text) =>
    `${place} is text with day and month in an order that differs by country: ${text}. Use real dates, or write 2026-03-31.`,
  notAmount: (place, text) => `${place} is not an amount: ${text}.`,
  ambiguousAmount: (place, text) =>
    `${place} is text whose separator could mark thousands or decimals: ${text}. Use real numbers.`,
  tooLarge: (place) =>
    `${place} is too large to be added exactly: an amount can have 15 digits, two to four of them decimals.`,
  sizes: (one, other) =>
    `${size(one)} and ${size(other)}. Give ranges of the same size, with the same rows.`,
  oneCell: (argument) => `${argument} must be one cell or value, not a range.`,
  asOfMissing: 'as_of is empty. Give the day to age at, for example the cell named AsOfDate.',
  edges: {
    none: 'edges: there is no number in it.',
    'not-whole': 'edges: something in it is not a whole number. Write for example "30,60,90".',
    negative: 'edges: a number in it is below 0; only the first may be, and only -1.',
    'not-increasing': 'edges: each number must be greater than the one before it.',
    'too-many': 'edges: there are too many numbers; 12 with the 0 are the most.',
    'too-far': 'edges: a number in it is greater than 36,525, a century of days.',
  },
  intervals: {
    overlap: (one, other) => `edges: ${one} and ${other} overlap, so a day would be in both.`,
    gap: (one, other) => `edges: between ${one} and ${other} a day is in neither.`,
  },
  overDays: 'over_days must be a whole number of days from 0 to 36,525.',
  noShare: 'The total is zero or a credit, so nothing is a share of it.',
  credits: 'credits must be "own column", "own date", "current", "oldest first" or "excluded".',
};

function size({ argument, rows, columns }: RangeSize): string {
  const tall = `${argument} has ${count(rows)} ${rows === 1 ? 'row' : 'rows'}`;
  return columns === 1 ? tall : `${tall} of ${count(columns)} columns`;
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}
