import fc from 'fast-check';
import { age } from '../../../../../src/receivables/aging/age';
import type { CellValue } from '../../../../../src/receivables/ledger/area';
import type { Ledger } from '../../../../../src/receivables/ledger/ledger';
import { compareControlTotal } from '../../../../../src/receivables/tieOut/controlTotal';
import { settingsOf } from '../../../sheets/planOf';
import { issuesOf, readLedger } from '../../readLedger';

const HEADERS = 'Customer ID,Customer,Invoice,Due Date,Balance,Currency';
/** 31 March 2026. */
const DUE = 46112;

type Row = CellValue[];

const item = (account: string, balance: number, currency: string): Row => [
  ...[account, `${account} Ltd`, `I-${balance}`, DUE, balance],
  currency,
];
const total = (label: string, balance: CellValue, currency = ''): Row => [
  ...[label, '', '', '', balance, currency],
];

/** Each stated total as `row: amount currency`. */
function stated({ statedTotals, currencies }: Ledger): string[] {
  return statedTotals.map(
    ({ row, currency, amount }) => `${row}: ${amount} ${currencies[currency ?? -1] ?? 'any'}`,
  );
}

const USD = [item('A1', 100, 'USD'), item('A2', 30, 'USD')];
const EUR = [item('A1', 50, 'EUR'), item('A3', 7, 'EUR')];

describe('the totals that an export states by currency', () => {
  test.each<[string, Row[], string[]]>([
    [
      'one below the other at the foot, as Dynamics NAV has them',
      [...USD, ...EUR, total('Total USD', 130), total('Total EUR', 57)],
      ['4: 13000 USD', '5: 5700 EUR'],
    ],
    [
      'in Spanish, and off as they may be',
      [...USD, ...EUR, total('Gran total EUR', 56), total('Total en USD', 131)],
      ['4: 5600 EUR', '5: 13100 USD'],
    ],
    [
      'each below the items of its currency',
      [...USD, total('Total USD', 130), ...EUR, total('Total EUR', 57)],
      ['2: 13000 USD', '5: 5700 EUR'],
    ],
    [
      'of a currency in which nothing is open: none to compare with',
      [...USD, total('Total USD', 130), total('Total MXN', 0)],
      ['2: 13000 USD'],
    ],
    [
      'a customer’s part of each: none of them',
      [
        ...[item('A1', 100, 'USD'), total('Total USD', 100), item('A2', 30, 'USD')],
        total('Total USD', 30),
      ],
      [],
    ],
    ['subtotals: none of them', [...USD, ...EUR, total('Subtotal EUR', 57)], []],
    [
      'and one of all currencies, converted: nothing says how',
      [...USD, ...EUR, total('Total USD', 130), total('Total EUR', 57), total('Grand total', 192)],
      ['4: 13000 USD', '5: 5700 EUR'],
    ],
  ])('%s', (_, rows, totals) => {
    const ledger = readLedger(HEADERS, rows);
    expect(stated(ledger)).toEqual(totals);
    expect(ledger.census.items).toBe(rows.filter(([, name]) => name !== '').length);
    expect(ledger.issues).toEqual([]);
  });

  test.each<[string, Row[], string[]]>([
    ['of the one that they name', [total('Total USD', 187.5)], ['4: 18750 any']],
    ['of none where they name two', [total('Total USD', 130), total('Total EUR', 57)], []],
  ])('without a column of currencies are %s', (_, totals, expected) => {
    const rows = [...USD, ...EUR, ...totals].map((row) => row.slice(0, 5));
    const ledger = readLedger('Customer ID,Customer,Invoice,Due Date,Balance', rows);
    expect(stated(ledger)).toEqual(expected);
    expect(ledger.census).toMatchObject({ items: 4, totals: totals.length });
  });

  test('are each compared with the items of their currency', () => {
    const difference = (usd: number, eur: number) => {
      const ledger = readLedger(HEADERS, [
        ...[...USD, ...EUR, total('Total USD', usd), total('Total EUR', eur)],
      ]);
      const settings = settingsOf();
      const found = compareControlTotal(ledger, age(ledger, settings), settings);
      return [found?.currency, found?.difference];
    };
    expect(difference(130, 57)).toEqual(['USD', 0]);
    expect(difference(130, 60)).toEqual(['EUR', -300]);
    expect(difference(129, 57)).toEqual(['USD', 100]);
  });
});

describe('a row that only looks like one', () => {
  test.each<[string, Row, string[]]>([
    ['of a customer called Suma Oak', total('Suma Oak', 5, 'USD'), ['total-unsure 4:0 Suma Oak']],
    ['of a person called Suma Bob', total('Suma Bob', 5, 'USD'), ['total-unsure 4:0 Suma Bob']],
    ['with a due date', ['Total USD', '', '', DUE, 5, 'USD'], ['total-unsure 4:0 Total USD']],
    ['with an invoice of its own', ['Total USD', '', 'I-9', DUE, 5, 'USD'], []],
  ])('is an item: %s', (_, row, issues) => {
    const ledger = readLedger(HEADERS, [...USD, ...EUR, row]);
    expect(ledger.census).toMatchObject({ items: 5, totals: 0 });
    expect(issuesOf(ledger).filter((issue) => issue.startsWith('total'))).toEqual(issues);
  });

  test('is an item where a customer of that name has others', () => {
    const rows = [item('Total USD', 9, 'USD'), ...USD, total('Total USD', 5, 'USD')];
    expect(readLedger(HEADERS, rows).census).toMatchObject({ items: 4, totals: 0 });
  });
});

test('whatever totals by currency stand in a ledger, its items are the same', () => {
  const account = fc.constantFrom('A1', 'A2', 'Total Energies', 'Suma Oak');
  const currency = fc.constantFrom('USD', 'EUR', 'JPY');
  const items = fc.array(
    fc.tuple(account, fc.integer({ min: -900, max: 9000 }), currency).map((of) => item(...of)),
    { minLength: 1, maxLength: 12 },
  );
  const label = fc
    .tuple(
      fc.constantFrom('Total', 'Gran total', 'TOTAL GENERAL', 'Subtotal', 'Grand Total'),
      fc.constantFrom(' ', ' en ', ' in ', ' - '),
      fc.constantFrom('USD', 'EUR', 'JPY', 'MXN'),
    )
    .map((parts) => parts.join(''));
  const rows = fc.array(
    fc.tuple(label, fc.integer({ max: 9000 }), fc.nat({ max: 12 })).map(([of, amount, at]) => ({
      ...{ row: total(of, amount), at },
    })),
    { maxLength: 4 },
  );
  const read = (of: Row[]) => {
    const { items: all, accounts, issues, control } = readLedger(HEADERS, of);
    const columns = [all.account, all.balance, all.currency, all.dueDay].map((each) => [...each]);
    return { columns, accounts, control, issues: issues.map(({ code }) => code) };
  };
  fc.assert(
    fc.property(items, rows, (plain, totals) => {
      const mixed = [...plain];
      for (const { row, at } of totals) mixed.splice(Math.min(at, mixed.length), 0, row);
      expect(read(mixed)).toEqual(read(plain));
    }),
  );
});
