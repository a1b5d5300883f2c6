import { associateTestFunctions, calls, METADATA, typed } from './testFunctions';

beforeAll(() => {
  associateTestFunctions();
  workbench.functions.register(METADATA);
});

beforeEach(() => {
  workbench.reset();
  calls.splice(0);
  workbench.person.paste('Sheet1', 'B1', [
    [1, 'text', ''],
    ['', '=1/0', true],
  ]);
});

const DIVISION = { code: '#DIV/0!' };

describe('A function gets its arguments as Excel gives them', () => {
  test.each([
    ['one cell for a matrix', '=T.SEEN(B1)', [[[1]], null]],
    ['a value for a matrix', '=T.SEEN("x")', [[['x']], null]],
    ['an area, its blank cells as 0', '=T.SEEN(B1:D1)', [[[1, 'text', 0]], null]],
    ['a truth value', '=T.SEEN(D2,TRUE)', [[[true]], true]],
    [
      'a whole column as far as the sheet is used',
      '=T.SEEN(B:B)',
      [[[1], [0], [0], [0], [0], [0], [0], [0], [0]], null],
    ],
    ['a whole row as far as the sheet is used', '=T.SEEN(1:1)', null],
    [
      'an array written out',
      '=T.SEEN({1,2;3,4})',
      [
        [
          [1, 2],
          [3, 4],
        ],
        null,
      ],
    ],
    ['a text that looks like a number as a text', '=T.SEEN("97,143","50%")', [[['97,143']], '50%']],
    ['a text that looks like a date as a text', '=T.SEEN("1-30")', [[['1-30']], null]],
    ['digits as a text', '=T.SEEN("00123","12")', [[['00123']], '12']],
    ['a text with quotation marks', '=T.SEEN("3"" pipe")', [[['3" pipe']], null]],
    ['an array with commas in its texts', '=T.SEEN({"1,234"})', [[['1,234']], null]],
    [
      'an array of texts, numbers and truth values',
      '=T.SEEN({"a;b","1,5";-1,TRUE})',
      [
        [
          ['a;b', '1,5'],
          [-1, true],
        ],
        null,
      ],
    ],
    ['a left-out optional as null', '=T.SEEN(B1,)', [[[1]], null]],
    ['a blank cell for a scalar as 0', '=T.SEEN(B1,D1)', [[[1]], 0]],
    ['a date as its serial number', '=T.SEEN(DATE(2026,3,31))', [[[46112]], null]],
  ])('%s: %s', async (_, formula, expected) => {
    await typed({ F9: formula }, 'F9');
    const [call] = calls;
    const first = call?.args[0] as unknown[][];
    if (expected === null) expect(first[0]?.slice(0, 3)).toEqual([0, 1, 'text']);
    else expect(call?.args).toEqual(expected);
  });

  test('errors as errors, where the metadata allows them', async () => {
    await typed({ F9: '=T.SEEN(B2:D2,C2)' }, 'F9');
    expect(calls[0]?.args).toMatchObject([[[0, DIVISION, true]], DIVISION]);
  });

  test.each([
    ['null', null],
    ['an empty text', '' as const],
  ])('blank cells as %s, where Excel hands them so', async (_, blank) => {
    workbench.functions.blankCell = blank;
    await typed({ F9: '=T.SEEN(B1:D1)' }, 'F9');
    expect(calls[0]?.args).toEqual([[[1, 'text', blank]], null]);
  });
});

describe('Excel answers by itself, without a call', () => {
  test.each([
    ['an error for a number', '=T.DOUBLE(C2)', '#DIV/0!'],
    ['a text for a number', '=T.DOUBLE(C1)', '#VALUE!'],
    ['a missing argument', '=T.DOUBLE()', '#VALUE!'],
    ['one argument too many', '=T.DOUBLE(1,2)', '#VALUE!'],
    ['an area where one value belongs', '=T.DOUBLE(B1:C1)', '#VALUE!'],
  ])('%s: %s', async (_, formula, error) => {
    expect(await typed({ F9: formula }, 'F9')).toEqual([[error]]);
    expect(calls).toEqual([]);
  });
});
