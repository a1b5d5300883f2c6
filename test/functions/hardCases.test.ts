import type { Argument, Matrix } from '../../src/functions/cells';
import { Problem } from '../../src/functions/problem';
import { dayOf } from '../receivables/ledgerOf';
import { ask, AS_OF, column, days, table } from './ask';

const LATE = dayOf('2026-02-28');

describe('accounts', () => {
  test('stand in order of first appearance, whatever they owe', () => {
    const answer = table(
      'AGING',
      column('Z', 'A', 'Z', 'M'),
      column(LATE, LATE, LATE, LATE),
      column(1, 500, 1, 20),
      AS_OF,
    );
    expect(answer.map(([account]) => account)).toEqual(['Account', 'Z', 'A', 'M', 'Total']);
  });

  test.each([
    ['the number 123 and the text 123', [123, '123'], [123]],
    ['the text first', ['123', 123], ['123']],
    ['blanks around it', ['A1', ' A1 ', 'A1\u00a0'], ['A1']],
    ['leading zeros make another account', ['007', 7], ['007', 7]],
    ['a small a is another letter', ['a1', 'A1'], ['a1', 'A1']],
    ['true is a name as any other', [true, 'TRUE'], [true]],
    ['an empty cell is nobody', [0, '', null, 'B'], ['(no account)', 'B']],
  ])('%s', (_case, cells, accounts) => {
    const rows = cells.map(() => 1);
    const answer = table(
      'AGING',
      column(...cells),
      column(...rows.map(() => LATE)),
      column(...rows),
      AS_OF,
    );
    expect(answer.slice(1, -1).map(([account]) => account)).toEqual(accounts);
  });

  test('that owe nothing and have no credit are left out', () => {
    const answer = table(
      'AGING',
      column('paid', 'even', 'even'),
      column(LATE, LATE, LATE),
      column(0, 50, -50),
      AS_OF,
    );
    // A credit never hides the debt beside it, although the account's total is 0.
    expect(answer.slice(1)).toEqual([
      ['even', 0, 0, 50, 0, 0, -50, 0, 0],
      ['Total', 0, 0, 50, 0, 0, -50, 0, 0],
    ]);
  });
});

describe('rows that are no items', () => {
  test('empty rows and whole columns count for nothing', () => {
    const empty = Array.from({ length: 1000 }, () => 0);
    const answer = table(
      'AGING',
      column('A', 0, 'B', ...empty),
      column(LATE, 0, LATE, ...empty),
      column(5, 0, 7, ...empty),
      AS_OF,
    );
    expect(answer.slice(1)).toEqual([
      ['A', 0, 0, 5, 0, 0, 0, 0, 5],
      ['B', 0, 0, 7, 0, 0, 0, 0, 7],
      ['Total', 0, 0, 12, 0, 0, 0, 0, 12],
    ]);
  });

  test('an empty cell is not the year 1900', () => {
    expect(ask('AGING.PASTDUE', column(0), column(100), AS_OF)).toBe(0);
    expect(table('AGING.SUMMARY', column(0), column(100), AS_OF).at(-2)).toEqual([
      'No date',
      100,
      1,
      1,
    ]);
  });

  test.each([
    ['a header', ['Customer', 'A'], ['Due Date', LATE], ['Balance', 5]],
    ['a Spanish header', ['Cliente', 'A'], ['Vence', LATE], ['Saldo', 5]],
    [
      'a title and empty cells above it',
      ['Open items', 0, 'Customer', 'A'],
      [0, 0, 'Due', LATE],
      [0, 0, 'Open', 5],
    ],
    ['a header over amounts alone', ['Customer', 'A'], [0, LATE], ['Balance', 5]],
  ])('%s is skipped', (_case, accounts, due, balances) => {
    const answer = table('AGING', column(...accounts), column(...due), column(...balances), AS_OF);
    expect(answer.slice(1, -1)).toEqual([['A', 0, 0, 5, 0, 0, 0, 0, 5]]);
  });

  test.each([
    ['Total', []],
    ['Grand Total', []],
    ['Total general', []],
    ['Subtotal', []],
    ['A Total', []],
    ['Total A', []],
    ['Total Energies', ['Total Energies']],
    ['Totality Inc', ['Totality Inc']],
  ])('a row without a date in the name of %s', (name, kept) => {
    // Only Total Energies has a dated item beside it.
    const dated = kept.length > 0 ? LATE : 0;
    const answer = table(
      'AGING',
      column('A', name, name),
      column(LATE, 0, dated),
      column(5, 5, dated === 0 ? 0 : 2),
      AS_OF,
    );
    expect(answer.slice(1, -1).map(([account]) => account)).toEqual(['A', ...kept]);
  });

  test('a dated row in the name of Total is an item', () => {
    const answer = table('AGING', column('Total'), column(LATE), column(5), AS_OF);
    expect(answer.slice(1)).toEqual([
      ['Total', 0, 0, 5, 0, 0, 0, 0, 5],
      ['Total', 0, 0, 5, 0, 0, 0, 0, 5],
    ]);
  });
});

describe('amounts', () => {
  test.each([
    ['cents that doubles cannot hold', [0.1, 0.2], 0.3],
    ['many cents', Array.from({ length: 1000 }, () => 0.01), 10],
    ['noise of an earlier sum', [0.1 + 0.2, 0.7], 1],
    ['1.005 is 1.01 nowhere, because it has three decimals', [1.005, 1.005], 2.01],
    ['fils', [1.234, 2.345], 3.579],
    ['units of account', [1.2345, 1.0001], 2.2346],
    ['a fraction beyond four decimals is rounded for each item', [1 / 3, 1 / 3, 1 / 3], 0.9999],
    ['yen', [1200, 34], 1234],
    ['text that can mean one thing', ['1,234.56', '(34.56)', ' 100 '], 1300],
    ['accountancy’s dash', [' - ', 100], 100],
  ])('%s', (_case, amounts, total) => {
    const due = column(...amounts.map(() => LATE));
    expect(table('AGING.SUMMARY', due, column(...amounts), AS_OF).at(-1)?.[1]).toBe(total);
  });

  test('credits stand apart, dated or not', () => {
    const answer = table('AGING.SUMMARY', column(LATE, LATE, 0), column(100, -30, -5.5), AS_OF);
    expect(answer.filter(([, amount]) => amount !== 0)).toEqual([
      ['Bucket', 'Amount', 'Items', 'Share'],
      ['31-60', 100, 1, 100 / 64.5],
      ['Credits', -35.5, 2, -35.5 / 64.5],
      ['Total', 64.5, 3, 1],
    ]);
    expect(ask('AGING.PASTDUE', column(LATE, LATE), column(100, -30), AS_OF)).toBe(100);
    expect(ask('AGING.PASTDUEPCT', column(LATE, LATE), column(100, -50), AS_OF)).toBe(2);
  });

  test('of a total that is zero or a credit nothing is a share', () => {
    const answer = table('AGING.SUMMARY', column(LATE, LATE), column(100, -100), AS_OF);
    expect(answer.slice(1).map(([, , , share]) => share)).toEqual(Array(8).fill(''));
  });
});

describe('dates', () => {
  test.each([
    ['2026-02-28'],
    ['2026-02-28T10:30:00'],
    ['28-Feb-2026'],
    ['28 de febrero de 2026'],
    ['20260228'],
    [LATE + 0.99],
  ])('%p is 28 February 2026', (cell) => {
    expect(ask('AGING.PASTDUE', column(cell), column(1), AS_OF, 30)).toBe(1);
    expect(ask('AGING.PASTDUE', column(cell), column(1), AS_OF, 31)).toBe(0);
  });

  test('the as-of date may be text too, or have a time', () => {
    expect(ask('AGING.BUCKET', LATE, '2026-03-31')).toEqual([['31-60']]);
    expect(ask('AGING.BUCKET', LATE, AS_OF + 0.5)).toEqual([['31-60']]);
  });
});

describe('AGING.BUCKET', () => {
  test('keeps the shape of the dates', () => {
    expect(ask('AGING.BUCKET', [[LATE, AS_OF, 0]], AS_OF)).toEqual([
      ['31-60', 'Current', 'No date'],
    ]);
  });

  test.each<[string, Argument, Matrix]>([
    ['dates alone', column(LATE, AS_OF), column('31-60', 'Current')],
    ['an empty cell between dates', column(LATE, 0, LATE), column('31-60', 'No date', '31-60')],
    ['a header, and a column empty below', column('Due', LATE, 0, 0), column('Bucket', '31-60')],
    ['empty cells above', column(0, '', 'Due', LATE), column('', '', 'Bucket', '31-60')],
    ['empty cells as null and text', column(LATE, null, ' '), column('31-60')],
    ['a header over nothing', column('Due', 0, 0), column('Bucket')],
    [
      'two columns',
      [
        [LATE, 0],
        [0, LATE],
        [0, 0],
      ],
      [
        ['31-60', 'No date'],
        ['No date', '31-60'],
      ],
    ],
    ['one empty cell', 0, [['No date']]],
    ['an empty column', column(0, 0, 0), column('')],
    [
      'two empty columns',
      [
        [0, 0],
        [0, 0],
      ],
      [['', '']],
    ],
  ])('answers down to the last filled row: %s', (_case, dates, expected) => {
    expect(ask('AGING.BUCKET', dates, AS_OF)).toEqual(expected);
  });

  test('gives a cell that is no date an error of its own', () => {
    expect(ask('AGING.BUCKET', column(LATE, { code: '#N/A' }, 'soon'), AS_OF)).toEqual([
      ['31-60'],
      [new Problem('due_dates, row 2 is #N/A. Correct the cell, or wrap the range in IFERROR.')],
      [new Problem('due_dates, row 3 is not a date: soon.')],
    ]);
  });
});

test('ranges may lie on their side', () => {
  const answer = table('AGING', [['A', 'B']], [[LATE, AS_OF]], [[1, 2]], AS_OF);
  expect(answer.at(-1)).toEqual(['Total', 2, 0, 1, 0, 0, 0, 0, 3]);
});

test('empty ranges have only a totals row', () => {
  expect(table('AGING', days('', ''), days('', ''), column(0, 0), AS_OF)).toEqual([
    ['Account', 'Current', '1-30', '31-60', '61-90', '91+', 'Credits', 'No date', 'Total'],
    ['Total', 0, 0, 0, 0, 0, 0, 0, 0],
  ]);
});
