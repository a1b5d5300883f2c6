import type { CellValue } from '../../../../src/receivables/ledger/area';
import {
  areCurrenciesMixed,
  areDatesSwapped,
  corrected,
} from '../../../../src/receivables/ledger/headers/crossChecks';
import type { ColumnMapping } from '../../../../src/receivables/ledger/ledger';

type Rows = CellValue[][];

const times = <T>(count: number, each: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => each(at));

test.each<[string, Rows, boolean]>([
  ['most of five', times(5, (at) => [46_112, at < 3 ? 46_100 : 46_150]), true],
  ['two of five', times(5, (at) => [46_112, at < 2 ? 46_100 : 46_150]), false],
  ['half of six', times(6, (at) => [46_112, at < 3 ? 46_100 : 46_150]), false],
  ['all of four', times(4, () => [46_112, 46_100]), false],
  ['the same day', times(5, () => [46_112, 46_112]), false],
  ['texts', times(5, () => ['46112', 46_100]), false],
])('due dates lie before invoice dates: %s', (_, rows, expected) => {
  expect(areDatesSwapped({ invoiceDate: 0, dueDate: 1 }, rows)).toBe(expected);
  expect(areDatesSwapped({ invoiceDate: 0 }, rows)).toBe(false);
  expect(areDatesSwapped({ dueDate: 1 }, rows)).toBe(false);
});

test.each<[string, string[], CellValue[], ColumnMapping, boolean]>([
  ['local, of several', ['DMSHB', 'WAERS'], ['USD', 'EUR'], { balance: 0, currency: 1 }, true],
  ['local, of one', ['DMSHB', 'WAERS'], ['USD', 'USD'], { balance: 0, currency: 1 }, false],
  ['local in both', ['DMSHB', 'HWAER'], ['USD', 'EUR'], { balance: 0, currency: 1 }, false],
  ['not local', ['Balance', 'Currency'], ['USD', 'EUR'], { balance: 0, currency: 1 }, false],
  ['without a currency', ['DMSHB', 'WAERS'], ['USD', 'EUR'], { balance: 0 }, false],
  ['without a balance', ['DMSHB', 'WAERS'], ['USD', 'EUR'], { currency: 1 }, false],
])(
  'a balance and its currency are of two kinds: %s',
  (_, headers, currencies, mapping, expected) => {
    const rows = currencies.map((currency) => [5, currency]);
    expect(areCurrenciesMixed(mapping, headers, rows)).toBe(expected);
  },
);

describe('a mapping that one column alone cannot show to be wrong', () => {
  const PARTY: ColumnMapping = { account: 0, name: 1, balance: 2 };
  const parties = (account: (at: number) => string, name: (at: number) => string, count = 3) =>
    times(count, (at): CellValue[] => [account(at), name(at), at]);
  const ledgers = parties(
    () => '1200 Receivables',
    (at) => `Oak ${at}`,
  );

  test.each<[string, string[], Rows, ColumnMapping, ColumnMapping]>([
    [
      'loses the general ledger’s account',
      ['Account', 'Name'],
      ledgers,
      {},
      { name: 1, balance: 2 },
    ],
    ['keeps it where a person said so', ['Account', 'Name'], ledgers, { account: 0 }, PARTY],
    [
      'loses the company’s own name',
      ['Account', 'Name'],
      parties(
        (at) => `A${at}`,
        () => 'We Ltd',
      ),
      {},
      { account: 0, balance: 2 },
    ],
    [
      'keeps one customer’s account and name',
      ['Account', 'Name'],
      parties(
        () => 'A1',
        () => 'Oak',
      ),
      {},
      PARTY,
    ],
    ['keeps what two rows alone say', ['Account', 'Name'], ledgers.slice(0, 2), {}, PARTY],
    [
      'loses a contact beside a company',
      ['Contact', 'Company'],
      parties(
        (at) => `Ana ${at}`,
        (at) => `Oak ${at}`,
      ),
      {},
      { name: 1, balance: 2 },
    ],
  ])('%s', (_, headers, rows, settled, expected) => {
    expect(corrected(PARTY, [...headers, 'Balance'], rows, settled)).toEqual(expected);
  });

  /** A register: a customer, what each row adds, and the balance after it. */
  const REGISTER: ColumnMapping = { account: 0, originalAmount: 1, balance: 2 };
  const register = (...changes: [string, number, number][]): Rows => changes;

  test.each<[string, Rows, boolean]>([
    ['three rows of three', register(['A', 5, 5], ['A', 2, 7], ['A', 3, 10], ['A', 1, 11]), true],
    ['two rows of two', register(['A', 5, 5], ['A', 2, 7], ['A', 3, 10]), false],
    [
      'three of four',
      register(['A', 5, 5], ['A', 2, 7], ['A', 3, 10], ['A', 1, 11], ['A', 4, 4]),
      false,
    ],
    [
      'all but where another customer begins',
      register(['A', 5, 5], ['A', 2, 7], ['A', 3, 10], ['B', 4, 4], ['B', 1, 5]),
      true,
    ],
    [
      'six of ten',
      register(...times(11, (at): [string, number, number] => ['A', 1, at < 7 ? at + 1 : 50 * at])),
      true,
    ],
    [
      'five of ten',
      register(...times(11, (at): [string, number, number] => ['A', 1, at < 6 ? at + 1 : 50 * at])),
      false,
    ],
  ])('loses a balance that adds up row by row: %s', (_, rows, isRunning) => {
    const { originalAmount, account } = REGISTER;
    expect(corrected(REGISTER, ['Customer', 'Amount', 'Balance'], rows, {})).toEqual(
      isRunning ? { account, originalAmount } : REGISTER,
    );
    expect(corrected(REGISTER, ['Customer', 'Amount', 'Balance'], rows, { balance: 2 })).toEqual(
      REGISTER,
    );
  });

  it('loses a balance that follows debits and credits', () => {
    const rows: Rows = [
      ['A', 5, '', 5],
      ['A', '', 2, 3],
      ['A', '4', '', '7'],
      ['A', 1, 3, 5],
    ];
    const mapping = { account: 0, balance: 3 };
    const headers = (debit: string, credit: string) => ['Customer', debit, credit, 'Balance'];
    expect(corrected(mapping, headers('Debit', 'Credit'), rows, {})).toEqual({ account: 0 });
    expect(corrected(mapping, headers('Debe', 'Haber'), rows, {})).toEqual({ account: 0 });
    expect(corrected(mapping, headers('Debit', 'Note'), rows, {})).toEqual(mapping);
  });

  test.each<[string, string, CellValue[], ColumnMapping]>([
    ['another than its header names', 'Open (USD)', ['USD', 'EUR'], { balance: 0 }],
    ['the one that its header names', 'Open (USD)', ['USD', 'US$'], { balance: 0, currency: 1 }],
    ['any, where its header names none', 'Open (net)', ['USD', 'EUR'], { balance: 0, currency: 1 }],
    ['another, in Spanish', 'Saldo en EUR', ['USD'], { balance: 0 }],
  ])('has a currency beside a balance: %s', (_, header, currencies, expected) => {
    const rows = currencies.map((currency) => [5, currency]);
    expect(corrected({ balance: 0, currency: 1 }, [header, 'Currency'], rows, {})).toEqual(
      expected,
    );
  });
});
