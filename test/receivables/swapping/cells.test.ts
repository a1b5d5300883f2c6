import type { CellValue } from '../../../src/receivables/ledger/area';
import { accountKeys } from '../../../src/receivables/swapping/accountKeys';
import { itemCells } from '../../../src/receivables/swapping/itemCells';

const DAY = 46_112;

/** Due dates and balances side by side. */
function cells(...rows: (readonly [CellValue, CellValue])[]) {
  return itemCells(
    rows.map(([due]) => [due]),
    rows.map(([, balance]) => [balance]),
  );
}

describe('due dates and balances that built-in sums read as we do', () => {
  test('know the rows that owe, those without a day, and credits', () => {
    expect(cells([DAY, 100], ['', 50], [DAY, ''], [0, -20.5], [DAY, 0])).toEqual({
      decimals: 2,
      before: 0,
      items: 3,
      hasCredits: true,
      owed: [0, 1, 3],
      undated: [1, 3],
    });
    expect(cells([DAY, 100])).toMatchObject({ hasCredits: false, owed: [0], undated: [] });
  });

  test.each<[string, (readonly [CellValue, CellValue])[], number]>([
    ['nothing', [], 0],
    ['a header', [['Due', 'Balance']], 1],
    ['half a header', [['', 'Balance']], 1],
    [
      'empty rows',
      [
        ['', ''],
        [' ', 0],
      ],
      2,
    ],
    ['empty rows and a header', [['', ''], ['Due', 'Balance']], 2], // prettier-ignore
  ])('may have %s above them', (_, above, before) => {
    expect(cells(...above, [DAY, 100], [DAY, 200])).toMatchObject({
      before,
      items: 2,
      owed: [before, before + 1],
    });
  });

  test('may be empty, or one longer than the other', () => {
    expect(cells(['', ''])).toMatchObject({ items: 0, owed: [] });
    expect(itemCells([], [[5]])).toMatchObject({ items: 1, undated: [0] });
    expect(itemCells([[DAY], [DAY]], [[5]])).toMatchObject({ items: 1, undated: [] });
  });

  test.each([
    ['cents', [0.1, 0.2, 100], 2],
    ['three decimals, as of Kuwait', [1.125, 5], 3],
    ['four', [1.125, 0.0625], 4],
  ])('are rounded to the decimals of %s', (_, amounts, decimals) => {
    expect(cells(...amounts.map((amount) => [DAY, amount] as const))?.decimals).toBe(decimals);
  });

  test.each<[string, readonly [CellValue, CellValue]]>([
    ['a date that is a text', ['2026-03-31', 100]],
    ['a date that is a truth', [true, 100]],
    ['a date before the first day', [0.5, 100]],
    ['a date below zero', [-3, 100]],
    ['a date after the last day', [2_958_466, 100]],
    ['an amount that is a text', [DAY, '100']],
    ['an amount that is a truth', [DAY, true]],
    ['an amount of five decimals', [DAY, 1.00004]],
    ['an amount that rounds to nothing', [DAY, 0.000_01]],
    ['an amount that no cents are left of', [DAY, 1e20]],
    ['so much that cents get lost in sums', [DAY, 1e13]],
    ['a second header', ['Due', 'Balance']],
    ['an error', ['#N/A', 100]],
  ])('are none with %s among them', (_, row) => {
    expect(cells([DAY, 100], row, [DAY, 100])).toBeNull();
  });

  test.each<[string, readonly [CellValue, CellValue]]>([
    ['an error', ['#N/A', 'Balance']],
    ['a date with words', ['31 Mar', 'Balance']],
    ['an amount', ['Due', '100 USD']],
    ['signs', ['--', 'Balance']],
    ['a truth', [true, 'Balance']],
  ])('have no header of %s', (_, row) => {
    expect(cells(row, [DAY, 100])).toBeNull();
  });

  test('a header with nothing below it is none', () => {
    expect(cells(['Due', 'Balance'])).toBeNull();
  });

  test('a day may be the first and the last, with a time', () => {
    expect(cells([1, 5], [2_958_465.75, 5], [DAY + 0.5, 5])).toMatchObject({ undated: [] });
  });
});

/** Accounts of items that all owe something, after one row of headers. */
function keys(...accounts: CellValue[]) {
  const items = itemCells(
    [['Due'], ...accounts.map(() => [DAY])],
    [['Balance'], ...accounts.map(() => [10])],
  );
  if (items === null) throw new Error('no items');
  return accountKeys([['Account'], ...accounts.map((account) => [account])], items);
}

describe('accounts that a criterion tells apart as we do', () => {
  test.each<[string, CellValue[], string[]]>([
    ['plain names', ['A1', 'B2', 'A1'], ['A1', 'B2']],
    ['numbers', [1001, 1002, 1001], ['1001', '1002']],
    ['a name with digits', ['Office 21'], ['Office 21']],
    ['a month without digits', ['Marlow & Co'], ['Marlow & Co']],
    ['a truth inside a name', ['Truesdale', 'Untrue', 'Falsetto'], ['Truesdale', 'Untrue', 'Falsetto']], // prettier-ignore
    ['signs inside a name', ['A-1', 'A=B', "O'Neil"], ['A-1', 'A=B', "O'Neil"]],
    ['as long a name as may be', ['x'.repeat(255)], ['x'.repeat(255)]],
  ])('%s', (_, accounts, expected) => {
    expect([...(keys(...accounts) ?? [])]).toEqual(expected);
  });

  test.each<[string, CellValue[]]>([
    ['no name', ['']],
    ['a text of nothing but blanks', ['  ']],
    ['blanks around', [' A1']],
    ['a number and the same as a text', [123, '123']],
    ['a text of digits', ['00123']],
    ['zero', [0]],
    ['a broken number', [1.5]],
    ['a number beyond all digits', [2 ** 60]],
    ['a truth', [true]],
    ['a truth as a text', ['TRUE']],
    ['a truth in Spanish', ['falso']],
    ['an error', ['#N/A']],
    ['an asterisk', ['A*']],
    ['a question mark', ['Who?']],
    ['a tilde', ['A~1']],
    ['a comparison', ['>A']],
    ['an equals sign', ['=A']],
    ['an at sign', ['@A']],
    ['too long a name', ['x'.repeat(256)]],
    ['a month and a number', ['Mar 26']],
    ['a month in Spanish and a number', ['Ene 5']],
    ['a total', ['A1 Total']],
    ['capitals alone', ['Acme', 'ACME']],
    ['wide letters alone', ['Acme', 'Ａcme']],
  ])('not with %s', (_, accounts) => {
    expect(keys('Zenith', ...accounts)).toBeNull();
  });

  test('what owes nothing is no account, but no error may stand there', () => {
    const items = itemCells([[DAY], [DAY]], [[10], ['']]);
    expect(items && [...(accountKeys([['A1'], ['A*']], items) ?? [])]).toEqual(['A1']);
    expect(items && accountKeys([['A1'], ['#N/A']], items)).toBeNull();
    expect(items && accountKeys([], items)).toBeNull();
  });

  test('an error above the header is none of theirs', () => {
    const items = itemCells([[''], ['Due'], [DAY]], [[''], ['Balance'], [10]]);
    expect(items && [...(accountKeys([['#N/A'], ['Account'], ['A1']], items) ?? [])]).toEqual([
      'A1',
    ]);
  });
});
