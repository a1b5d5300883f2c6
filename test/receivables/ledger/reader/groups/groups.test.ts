import type { CellValue } from '../../../../../src/receivables/ledger/area';
import { RunningSums } from '../../../../../src/receivables/ledger/reader/groups/runningSums';
import { counted, owed, readRows, type Listed } from '../readRows';

type Row = readonly CellValue[];

const LIST: Listed = {
  headers: 'Customer,Invoice,Due Date,Balance,Currency',
  mapping: { account: 0, invoice: 1, dueDate: 2, balance: 3, currency: 4 },
};
const item = (account: string, balance: CellValue, currency = 'USD'): Row => [
  account,
  'I-1',
  '2026-03-31',
  balance,
  currency,
];
const total = (label: string, balance: CellValue, currency = ''): Row => [
  label,
  '',
  '',
  balance,
  currency,
];

describe('the totals that an export states', () => {
  /** Row and amount of each, with the code of its currency. */
  function stated(rows: readonly Row[]): string[] {
    const { statedTotals, currencies } = readRows(LIST, rows);
    return statedTotals.map(
      ({ row, currency, amount }) => `${row}: ${amount} ${currencies[currency ?? -1] ?? 'any'}`,
    );
  }
  const A = item('A1', 5);
  const B = item('A2', 7);

  test.each<[string, Row[], string[]]>([
    ['the one below the items', [A, B, total('Total', 12)], ['2: 1200 USD']],
    ['the one above the items', [total('Total', 12), A, B], ['0: 1200 USD']],
    ['one that is wrong as well', [A, B, total('Total', 13)], ['2: 1300 USD']],
    ['one that is text', [A, B, total('Total', '12')], ['2: 1200 USD']],
    ['no text that nothing shows how to read', [A, B, total('Total', '12.000')], []],
    [
      'the last of two below',
      [A, B, total('Total', 12), total('Total due', 12.5)],
      ['3: 1250 USD'],
    ],
    ['the one that says so', [A, B, total('Grand total', 12), total('Total', 5)], ['2: 1200 USD']],
    [
      'the one below before one above',
      [total('Total', 1), A, B, total('Total due', 12)],
      ['3: 1200 USD'],
    ],
    ['no percentage', [A, B, total('Total', 12), total('Percent of total', 100)], ['2: 1200 USD']],
    ['no subtotal', [A, B, total('Subtotal', 12)], []],
    ['no customer’s total', [A, B, total('Total A2', 7)], []],
    [
      'none with a label that stands among the items too',
      [A, total('Total', 5), B, total('Total', 7)],
      [],
    ],
    [
      'one with a label from among the items that adds up all of them',
      [A, total('Total', 5), B, total('Total', 12)],
      ['3: 1200 USD'],
    ],
    ['none without an amount', [A, B, total('Total', '')], []],
    ['none in a ledger without items', [total('Total', 12)], []],
    ['none where there is none', [A, B], []],
  ])('are %s', (_, rows, expected) => {
    expect(stated(rows)).toEqual(expected);
  });

  const EURO = item('A3', 9, 'EUR');

  test.each<[string, Row[], string[]]>([
    [
      'by their own column',
      [total('Total', 5, 'USD'), total('Total', 9, 'EUR')],
      ['2: 500 USD', '3: 900 EUR'],
    ],
    [
      'by a word in their label',
      [total('Grand total USD', 5), total('Grand total in EUR', 9)],
      ['2: 500 USD', '3: 900 EUR'],
    ],
    ['of any where none is named', [total('Grand total', 14)], ['2: 1400 any']],
    [
      'without the one of any where others are named',
      [total('Grand total', 14), total('Grand total', 9, 'EUR')],
      ['3: 900 EUR'],
    ],
    [
      'of any where a currency is named that the ledger has not',
      [total('Grand total', 14, 'JPY')],
      ['2: 1400 any'],
    ],
  ])('are of the currency that they name: %s', (_, totals, expected) => {
    expect(stated([A, EURO, ...totals])).toEqual(expected);
  });
});

describe('what items add up to, row after row', () => {
  const sums = new RunningSums(2);
  sums.add(0, 500);
  sums.add(0, 700);
  sums.mark();
  sums.add(0, 300);
  sums.add(1, 40);

  test.each([
    ['all of a currency', 0, 1500, true],
    ['those since a mark', 0, 300, true],
    ['those of another currency', 1, 40, true],
    ['the last before a mark', 0, 700, false],
    ['something else', 0, 1499, false],
    ['an amount of no currency', 7, 40, false],
    ['nothing, though items were added', 0, 0, false],
  ])('is %s', (_, currency, amount, expected) => {
    expect(sums.adds(currency, amount)).toBe(expected);
  });

  it('is the sum so far', () => {
    expect([sums.sum(0), sums.sum(1), sums.sum(7)]).toEqual([1500, 40, 0]);
  });

  it('is nothing only where items since the last mark cancel out', () => {
    const even = new RunningSums(1);
    expect(even.adds(0, 0)).toBe(false);
    even.add(0, 500);
    even.add(0, -500);
    expect(even.adds(0, 0)).toBe(true);
    even.mark();
    expect(even.adds(0, 0)).toBe(false);
  });
});

describe('an account that stands on the first row of its group alone', () => {
  const rows = (...accounts: string[]) => accounts.map((account) => item(account, 1));
  const accountsOf = (...accounts: string[]) =>
    owed(readRows(LIST, rows(...accounts))).map((each) => each.split(' ')[0]);

  test.each<[string, string[], string[]]>([
    ['holds for the rows below it', ['A', '', '', 'B', '', 'C'], ['A', 'A', 'A', 'B', 'B', 'C']],
    ['holds for nothing above it', ['', 'A', '', '', 'B', ''], ['', 'A', '', '', 'B', '']],
    [
      'is one no more where it comes twice',
      ['A', '', 'B', '', 'A', ''],
      ['A', '', 'B', '', 'A', ''],
    ],
    ['may be forgotten, where only two lack it', ['A', '', 'B', ''], ['A', '', 'B', '']],
    [
      'may be forgotten, where most rows have it',
      ['A', '', 'B', '', 'C', '', 'D', 'E'],
      ['A', '', 'B', '', 'C', '', 'D', 'E'],
    ],
    ['is one of several', ['A', '', '', ''], ['A', '', '', '']],
  ])('%s', (_, accounts, expected) => {
    expect(accountsOf(...accounts)).toEqual(expected);
  });
});

describe('rows that name a customer and the sum of what stands below', () => {
  const head = (name: string, balance: CellValue): Row => [name, '', '', balance, ''];
  const below = (balance: CellValue): Row => ['', 'I-1', '2026-03-31', balance, ''];

  test.each<[string, Row[], string[], string]>([
    [
      'give their items the account',
      [head('Oak', 3), below(1), below(2), head('Elm', 4), below(4)],
      ['Oak 100', 'Oak 200', 'Elm 400'],
      '3 2 0 0 0',
    ],
    [
      'are items where one of them adds up something else',
      [head('Oak', 3), below(1), below(2), head('Elm', 5), below(4)],
      ['Oak 300', 'Oak 100', 'Oak 200', 'Elm 500', 'Elm 400'],
      '5 0 0 0 0',
    ],
    [
      'do so also where there is one',
      [head('Oak', 3), below(1), below(2)],
      ['Oak 100', 'Oak 200'],
      '2 1 0 0 0',
    ],
    [
      'are items where one stands above items that name a customer',
      [head('Oak', 3), item('Elm', 1), item('Ash', 2)],
      ['Oak 300', 'Elm 100', 'Ash 200'],
      '3 0 0 0 0',
    ],
    [
      'are items where others stand above the first',
      [below(9), head('Oak', 1), below(1), head('Elm', 4), below(4)],
      ['? 900', 'Oak 100', '? 100', 'Elm 400', '? 400'],
      '5 0 0 0 0',
    ],
    [
      'are items where nothing stands below the last',
      [head('Oak', 1), below(1), head('Elm', 4)],
      ['Oak 100', '? 100', 'Elm 400'],
      '3 0 0 0 0',
    ],
  ])('%s', (_, rows, items, census) => {
    const ledger = readRows(LIST, rows);
    expect(owed(ledger).map((each) => each.replace(/^ /, '? '))).toEqual(items);
    expect(counted(ledger)).toBe(census);
  });
});
