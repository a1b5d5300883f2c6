import { AS_OF, column, failure, failureInSpanish } from './ask';

const NA = { code: '#N/A' };
const TWO = column('A', 'B');
const DUE = column(46_081, 46_081);
const OWED = column(10, 20);

describe('a cell that cannot be read is named by its place in the range', () => {
  test.each([
    [
      'an error',
      column(46_081, NA),
      OWED,
      'due_dates, row 2 is #N/A. Correct the cell, or wrap the range in IFERROR.',
    ],
    [
      'an error as text',
      column(46_081, '#REF!'),
      OWED,
      'due_dates, row 2 is #REF!. Correct the cell, or wrap the range in IFERROR.',
    ],
    [
      'an amount with an error',
      DUE,
      column(10, { code: '#VALUE!' }),
      'balances, row 2 is #VALUE!. Correct the cell, or wrap the range in IFERROR.',
    ],
    [
      'an error on its side',
      [[46_081, NA]],
      [[1, 2]],
      'due_dates, column 2 is #N/A. Correct the cell, or wrap the range in IFERROR.',
    ],
    [
      'an error in a block',
      [
        [46_081, 46_081],
        [46_081, NA],
      ],
      [
        [1, 2],
        [3, 4],
      ],
      'due_dates, row 2, column 2 is #N/A. Correct the cell, or wrap the range in IFERROR.',
    ],
    ['words for a date', column(46_081, 'soon'), OWED, 'due_dates, row 2 is not a date: soon.'],
    ['yes for a date', column(46_081, true), OWED, 'due_dates, row 2 is not a date: TRUE.'],
    ['a time alone', column(46_081, 0.5), OWED, 'due_dates, row 2 is not a date: 0.5.'],
    ['a number that is no day', column(46_081, -5), OWED, 'due_dates, row 2 is not a date: -5.'],
    [
      'a day as 20260331',
      column(46_081, 20_260_331),
      OWED,
      'due_dates, row 2 is not a date: 20260331.',
    ],
    [
      'two orders of day and month',
      column(46_081, '3/4/2026'),
      OWED,
      'due_dates, row 2 is text with day and month in an order that differs by country: 3/4/2026. Use real dates, or write 2026-03-31.',
    ],
    [
      'an order that only its own cell tells',
      column(46_081, '31/3/2026'),
      OWED,
      'due_dates, row 2 is text with day and month in an order that differs by country: 31/3/2026. Use real dates, or write 2026-03-31.',
    ],
    ['words for an amount', DUE, column(10, 'a lot'), 'balances, row 2 is not an amount: a lot.'],
    ['no for an amount', DUE, column(10, false), 'balances, row 2 is not an amount: FALSE.'],
    ['a percentage', DUE, column(10, '5%'), 'balances, row 2 is not an amount: 5%.'],
    [
      'thousands or decimals',
      DUE,
      column(10, '1,234'),
      'balances, row 2 is text whose separator could mark thousands or decimals: 1,234. Use real numbers.',
    ],
    [
      'more digits than a number keeps',
      DUE,
      column(10, 1e17),
      'balances, row 2 is too large to be added exactly: an amount can have 15 digits, two to four of them decimals.',
    ],
    [
      'a header where no item follows',
      column('Due'),
      column('Balance'),
      'due_dates is not a date: Due.',
    ],
    [
      'a second header',
      column('Due', 46_081, 'Due'),
      column('Balance', 1, 'Balance'),
      'due_dates, row 3 is not a date: Due.',
    ],
  ])('%s', (_case, due, owed, sentence) => {
    expect(failure('AGING.SUMMARY', due, owed, AS_OF)).toBe(sentence);
    expect(failure('AGING.PASTDUE', due, owed, AS_OF)).toBe(sentence);
  });

  test('an account, even of a row without an amount', () => {
    expect(failure('AGING', column('A', NA), DUE, column(10, 0), AS_OF)).toBe(
      'accounts, row 2 is #N/A. Correct the cell, or wrap the range in IFERROR.',
    );
  });

  test('an error in the first row is not taken for a header', () => {
    expect(failure('AGING.SUMMARY', column(NA, 46_081), column(NA, 1), AS_OF)).toMatch(
      /^due_dates, row 1 is #N\/A/,
    );
    expect(failure('AGING.SUMMARY', column('#N/A', 46_081), column('#N/A', 1), AS_OF)).toMatch(
      /^due_dates, row 1 is #N\/A/,
    );
  });
});

test.each([
  [
    column('A'),
    DUE,
    OWED,
    'accounts has 1 row and balances has 2 rows. Give ranges of the same size, with the same rows.',
  ],
  [
    TWO,
    column(1, 2, 3),
    OWED,
    'due_dates has 3 rows and balances has 2 rows. Give ranges of the same size, with the same rows.',
  ],
  [
    [
      ['A', 'x'],
      ['B', 'y'],
    ],
    DUE,
    OWED,
    'accounts has 2 rows of 2 columns and balances has 2 rows. Give ranges of the same size, with the same rows.',
  ],
])('ranges of different sizes are both named: %#', (accounts, due, owed, sentence) => {
  expect(failure('AGING', accounts, due, owed, AS_OF)).toBe(sentence);
});

describe('the as-of date', () => {
  test.each([
    [null, 'as_of is empty. Give the day to age at, for example the cell named AsOfDate.'],
    [0, 'as_of is empty. Give the day to age at, for example the cell named AsOfDate.'],
    [' ', 'as_of is empty. Give the day to age at, for example the cell named AsOfDate.'],
    [NA, 'as_of is #N/A. Correct the cell, or wrap the range in IFERROR.'],
    ['today', 'as_of is not a date: today.'],
    [
      '3/4/2026',
      'as_of is text with day and month in an order that differs by country: 3/4/2026. Use real dates, or write 2026-03-31.',
    ],
    [column(1, 2), 'as_of must be one cell or value, not a range.'],
  ])('%p: %s', (asOf, sentence) => {
    for (const name of ['AGING.SUMMARY', 'AGING.PASTDUE', 'AGING.PASTDUEPCT'] as const) {
      expect(failure(name, DUE, OWED, asOf)).toBe(sentence);
    }
    expect(failure('AGING', TWO, DUE, OWED, asOf)).toBe(sentence);
    expect(failure('AGING.BUCKET', DUE, asOf)).toBe(sentence);
  });
});

test.each([
  [[[30, 30]], 'edges: each number must be greater than the one before it.'],
  [[[60, 30]], 'edges: each number must be greater than the one before it.'],
  [[[30.5]], 'edges: something in it is not a whole number. Write for example "30,60,90".'],
  ['30 days', 'edges: something in it is not a whole number. Write for example "30,60,90".'],
  [[[true]], 'edges: something in it is not a whole number. Write for example "30,60,90".'],
  [[[-30]], 'edges: a number in it is below 0; only the first may be, and only -1.'],
  [[[99_999]], 'edges: a number in it is greater than 36,525, a century of days.'],
  [
    [Array.from({ length: 12 }, (_, i) => i + 1)],
    'edges: there are too many numbers; 12 with the 0 are the most.',
  ],
  [[[30, NA]], 'edges, column 2 is #N/A. Correct the cell, or wrap the range in IFERROR.'],
])('edges %j: %s', (edges, sentence) => {
  expect(failure('AGING.BUCKET', DUE, AS_OF, edges)).toBe(sentence);
});

test.each([
  [-1, 'over_days must be a whole number of days from 0 to 36,525.'],
  [30.5, 'over_days must be a whole number of days from 0 to 36,525.'],
  ['thirty', 'over_days must be a whole number of days from 0 to 36,525.'],
  [true, 'over_days must be a whole number of days from 0 to 36,525.'],
  [1e9, 'over_days must be a whole number of days from 0 to 36,525.'],
  [NA, 'over_days is #N/A. Correct the cell, or wrap the range in IFERROR.'],
  [column(30, 60), 'over_days must be one cell or value, not a range.'],
])('over_days %j: %s', (overDays, sentence) => {
  expect(failure('AGING.PASTDUE', DUE, OWED, AS_OF, overDays)).toBe(sentence);
});

test('a share of nothing is #N/A, because there is none', () => {
  const sentence = '#N/A The total is zero or a credit, so nothing is a share of it.';
  expect(failure('AGING.PASTDUEPCT', DUE, column(10, -10), AS_OF)).toBe(sentence);
  expect(failure('AGING.PASTDUEPCT', DUE, column(10, -20), AS_OF)).toBe(sentence);
});

test.each([
  [
    column(46_081, NA),
    OWED,
    AS_OF,
    'due_dates, fila 2 es #N/D. Corrija la celda o envuelva el rango en SI.ERROR.',
  ],
  [DUE, column(10, 'mucho'), AS_OF, 'balances, fila 2 no es un importe: mucho.'],
  [
    column(1),
    OWED,
    AS_OF,
    'due_dates tiene 1 fila y balances tiene 2 filas. Indique rangos del mismo tamaño, con las mismas filas.',
  ],
  [
    DUE,
    OWED,
    null,
    'as_of está vacío. Indique la fecha de corte, por ejemplo la celda con el nombre AsOfDate.',
  ],
])('in Spanish: %#', (due, owed, asOf, sentence) => {
  expect(failureInSpanish('AGING.SUMMARY', due, owed, asOf)).toBe(sentence);
});
