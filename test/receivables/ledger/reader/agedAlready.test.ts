import fc from 'fast-check';

import type { CellValue } from '../../../../src/receivables/ledger/area';
import { NO_AGE, NO_BUCKET, SEVERAL_BUCKETS } from '../../../../src/receivables/ledger/ledger';
import { issuesOf } from '../readLedger';
import { counted, owed, readRows, type Listed } from './readRows';

const GIVEN: Listed = {
  headers: 'Customer,Current,1-30,31-60,Total',
  mapping: { account: 0, balance: 4 },
  buckets: [1, 2, 3],
};

const DISPUTED: Listed = {
  headers: 'Customer,Current,1-30,31-60,Disputed amount',
  mapping: { account: 0, dispute: 4 },
  buckets: [1, 2, 3],
};

describe('a list of nothing but buckets', () => {
  test('has an item for each bucket that holds something', () => {
    const ledger = readRows(GIVEN, [
      ['Acorn', 10, '', 2.5, 12.5],
      ['Birch', 0, '(4.00)', 0, -4],
      ['Total Energies', 0, 1, 0, 1],
      ['Cedar', 0, 0, 0, 0],
      ['Total', 10, -3, 2.5, 9.5],
    ]);
    expect(owed(ledger)).toEqual(['Acorn 1000', 'Acorn 250', 'Birch -400', 'Total Energies 100']);
    expect([...(ledger.items.given ?? [])]).toEqual([0, 2, 1, 1]);
    expect([...ledger.items.row]).toEqual([0, 0, 1, 2]);
    expect(counted(ledger)).toBe('4 0 1 0 0');
    expect(ledger.reading.given).toBe(true);
    expect(ledger.statedTotals).toEqual([{ row: 4, currency: 0, amount: 950 }]);
    expect(ledger.control[0]).toMatchObject({ numbers: 13.5, texts: -400 });
    expect(ledger.exported).toBeNull();
  });

  test('is said to differ where a row’s buckets miss its total', () => {
    expect(issuesOf(readRows(GIVEN, [['Acorn', 10, 0, 2, 12.5]]))).toEqual([
      'buckets-differ 0:4 12.5',
    ]);
  });

  test('has a row unread whole when one of its buckets cannot be read', () => {
    const ledger = readRows(GIVEN, [
      ['Acorn', 10, '#REF!', 2, 12],
      ['Birch', 1, '', '', 1],
    ]);
    expect(owed(ledger)).toEqual(['Birch 100']);
    expect(counted(ledger)).toBe('1 0 0 0 1');
    expect(issuesOf(ledger)).toEqual(['amount-unreadable 0:2 #REF!']);
    // What its other buckets hold is in no sum, here or in the sheet.
    expect(ledger.control[0]).toMatchObject({ numbers: 1, texts: 0 });
    expect(ledger.totalRows).toEqual([0]);
  });

  test.each<[string, CellValue[]]>([
    ['numbers', ['Acorn', 10, '1.234,56', 2, '']],
    ['texts', ['Acorn', '10.00', '1.234,56', '2.00', '']],
    ['texts that cannot be read either', ['Acorn', '1.234,56', '9.876,54', 2, '']],
  ])('has in no sum what stands beside a text of the other style: %s', (_, row) => {
    const ledger = readRows(GIVEN, [row, ['Birch', '1,000.00', 5.5, '', '']], 'point');
    expect(owed(ledger)).toEqual(['Birch 100000', 'Birch 550']);
    expect(counted(ledger)).toBe('1 0 0 0 1');
    expect(ledger.control[0]).toMatchObject({ numbers: 5.5, texts: 100000 });
    expect(ledger.totalRows).toEqual([0]);
    expect(issuesOf(ledger)).toEqual(['amount-unreadable 0:1 1.234,56']);
  });

  test('names its first bucket where it must be asked for the decimal mark', () => {
    const list = { ...GIVEN, mapping: { account: 0 } };
    expect(() => readRows(list, [['Acorn', '1,234', '', '', '']])).toThrow(
      '"header":"Current","column":"B"',
    );
  });

  test.each<[CellValue, number[]]>([
    [250, [100_00, 150_00, 0]],
    ['250.00', [100_00, 150_00, 0]],
    [1000, [100_00, 200_00, 300_00]],
    ['Yes', [100_00, 200_00, 300_00]],
    ['', [0, 0, 0]],
  ])('has %j in dispute of a whole row, however many buckets it has', (cell, disputed) => {
    const ledger = readRows(DISPUTED, [
      ['Acorn', 100, 200, 300, cell],
      ['Birch', 1, '', '', ''],
    ]);
    expect([...ledger.items.disputed]).toEqual([...disputed, 0]);
  });

  test('has one issue for a dispute of several buckets that cannot be read', () => {
    expect(issuesOf(readRows(DISPUTED, [['Acorn', 100, 200, 0, -5]]))).toEqual([
      'dispute-unreadable 0:4 -5',
    ]);
  });

  test('takes what may be a total and adds up nothing for an item with an issue', () => {
    const ledger = readRows(GIVEN, [
      ['Acorn', 10, 0, 0, 10],
      ['Total Logistics', 7, 0, 0, 7],
    ]);
    expect(owed(ledger)).toEqual(['Acorn 1000', 'Total Logistics 700']);
    expect(issuesOf(ledger)).toEqual(['total-unsure 1:0 Total Logistics']);
  });
});

describe('a list with dates and buckets', () => {
  const DATED: Listed = {
    headers: 'Customer,Due Date,Current,1-30,31-60,Age',
    mapping: { account: 0, dueDate: 1, daysLate: 5 },
    buckets: [2, 3, 4],
  };

  test('has the sum of a row’s buckets for its amount, and keeps what the export says of ages', () => {
    const rows: CellValue[][] = [
      ['Acorn', '2026-03-31', '', 5, '', 12],
      ['Acorn', '2026-03-31', 0.1, 0.2, '', '45 days'],
      ['Acorn', '2026-03-31', 0, 0, 0, ''],
      ['Total', '', 0.1, 5.2, '', ''],
      ['Birch', '2026-03-31', '', '', '1.00', '3-'],
    ];
    const ledger = readRows(DATED, rows);
    expect(owed(ledger)).toEqual(['Acorn 500', 'Acorn 30', 'Acorn 0', 'Birch 100']);
    expect(ledger.items.given).toBeNull();
    expect([...(ledger.exported?.bucket ?? [])]).toEqual([1, SEVERAL_BUCKETS, NO_BUCKET, 2]);
    expect([...(ledger.exported?.daysLate ?? [])]).toEqual([12, 45, NO_AGE, -3]);
    expect(counted(ledger)).toBe('4 0 1 0 0');
  });

  test.each<[string, CellValue[][], string[], number, number]>([
    [
      'a point',
      [
        ['1,234.56', '500.00', ''],
        ['', '12.50', ''],
      ],
      ['A 173456', 'A 1250'],
      0,
      174706,
    ],
    [
      'a comma',
      [
        ['1.234,56', '500,00', ''],
        ['', '12,50', ''],
      ],
      ['A 173456', 'A 1250'],
      0,
      174706,
    ],
    // What Excel took for numbers stays in its live sum; only the texts are a constant beside it.
    ['a comma, numbers among them', [['1.234,56', 500, '-0,56']], ['A 173400'], 500, 123400],
    [
      'a style that another row proves',
      [
        ['1,234', '2,000', 5],
        ['', '', '0.50'],
      ],
      ['A 323900', 'A 50'],
      5,
      323450,
    ],
  ])('adds up texts too, with %s', (_, amounts, expected, numbers, texts) => {
    const ledger = readRows(
      DATED,
      amounts.map((cells) => ['A', '2026-03-31', ...cells, '']),
    );
    expect(owed(ledger)).toEqual(expected);
    expect(ledger.control[0]).toMatchObject({ numbers, texts });
    expect(issuesOf(ledger)).toEqual([]);
  });

  test('has a row unread of which two texts cannot be added up in one way', () => {
    const ledger = readRows(DATED, [
      ['Acorn', '2026-03-31', '1,234.56', '1.234,56', '', ''],
      ['Birch', '2026-03-31', '', '', '1.00', ''],
    ]);
    expect(owed(ledger)).toEqual(['Birch 100']);
    expect(counted(ledger)).toBe('1 0 0 0 1');
  });

  test('owes the same with its figures as numbers, as texts, and as some of both', () => {
    const cents = fc.option(fc.integer({ min: -9_999_999, max: 9_999_999 }), { nil: null });
    const row = fc.tuple(
      cents,
      cents,
      cents,
      fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    );
    const lists = fc.array(row, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lists, fc.constantFrom('en-US', 'de-DE'), (list, style) => {
        const written = (minor: number | null, isText: boolean): CellValue => {
          if (minor === null) return '';
          if (!isText) return minor / 100;
          return (minor / 100).toLocaleString(style, { minimumFractionDigits: 2 });
        };
        const rows = (isText: (asked: boolean | undefined) => boolean) => [
          // One row that proves the style, whatever the others leave open.
          ['A', '2026-03-31', written(50, true), '', '', ''],
          ...list.map(([first, second, third, texts]): CellValue[] => [
            'A',
            '2026-03-31',
            ...[first, second, third].map((minor, at) => written(minor, isText(texts[at]))),
            '',
          ]),
        ];
        const numbers = readRows(
          DATED,
          rows(() => false),
        );
        for (const isText of [() => true, (asked: boolean | undefined) => asked === true]) {
          const ledger = readRows(DATED, rows(isText));
          expect(owed(ledger)).toEqual(owed(numbers));
          const { items, control } = ledger;
          const sum = items.balance.reduce((total, balance) => total + balance, 0);
          expect(Math.round((control[0]?.numbers ?? 0) * 100) + (control[0]?.texts ?? 0)).toBe(sum);
        }
      }),
      { numRuns: 60 },
    );
  });
});
