import type { CellValue } from '../../../../src/receivables/ledger/area';
import { issuesOf } from '../readLedger';
import { counted, owed, readRows, type Listed } from './readRows';

const LIST: Listed = {
  headers: 'Customer,Invoice,Due Date,Balance',
  mapping: { account: 0, invoice: 1, dueDate: 2, balance: 3 },
};
const HEADER = LIST.headers.split(',');

let next = 0;
/** An item that names no customer. */
const item = (balance: CellValue): CellValue[] => ['', `I-${++next}`, '2026-03-31', balance];
const alone = (text: string): CellValue[] => [text, '', '', ''];
const total = (label: string, balance: CellValue): CellValue[] => [label, '', '', balance];

describe('items below customers’ headings', () => {
  // Items, headings, totals, blank, not read.
  test.each<[string, CellValue[][], string[], string]>([
    [
      'with a total for each customer (QuickBooks Online)',
      [
        alone('Acorn'),
        item(1),
        item(2),
        total('Total for Acorn', 3),
        alone('Total Energies'),
        item(4),
        total('Total for Total Energies', 4),
        total('TOTAL', 7),
      ],
      ['Acorn 100', 'Acorn 200', 'Total Energies 400'],
      '3 2 3 0 0',
    ],
    [
      'with bare sums',
      [alone('Acorn'), item(1), item(2), total('', 3), alone('Birch'), item(4), total('', 4)],
      ['Acorn 100', 'Acorn 200', 'Birch 400'],
      '3 2 2 0 0',
    ],
    [
      'with number and name in cells of their own, and labels (Sage)',
      [
        ['A/C:', 'B100', 'Name:', 'Bell Ltd'],
        HEADER,
        item(1),
        ['A/C:', 'C200', 'Name:', 'Crane Ltd'],
        HEADER,
        item(2),
      ],
      ['B100 100', 'C200 200'],
      '2 4 0 0 0',
    ],
    [
      'with labels and values in one cell, as a list is printed to a file (SAP)',
      [
        alone('Customer      100234'),
        alone('Name          Meier GmbH'),
        alone('Company Code  1000'),
        HEADER,
        item(1),
        alone('Customer      100777'),
        alone('Name          Huber KG'),
        alone('Company Code  1000'),
        HEADER,
        item(2),
      ],
      ['100234 100', '100777 200'],
      '2 8 0 0 0',
    ],
    [
      'over a page break with titles',
      [
        alone('Acorn'),
        item(1),
        alone('Northwind Rentals'),
        alone('As of March 31, 2026'),
        alone('Page 2 of 9'),
        HEADER,
        item(2),
        total('Total for Acorn', 3),
        alone('Birch'),
        item(4),
        total('Total for Birch', 4),
      ],
      ['Acorn 100', 'Acorn 200', 'Birch 400'],
      '3 6 2 0 0',
    ],
    [
      'with jobs within a customer, which its total proves',
      [
        alone('Acorn'),
        alone('Kitchen'),
        item(1),
        total('Total Kitchen', 1),
        item(2),
        total('Total Acorn', 3),
        alone('Birch'),
        alone('Kitchen'),
        item(4),
        total('Total Kitchen', 4),
        total('Total Birch', 4),
      ],
      ['Acorn:Kitchen 100', 'Acorn 200', 'Birch:Kitchen 400'],
      '3 4 4 0 0',
    ],
    [
      'with headings that add up what is below (an outline, Odoo unfolded)',
      [total('Acorn', 3), item(1), item(2), total('Birch', 4), item(4), total('Total', 7)],
      ['Acorn 100', 'Acorn 200', 'Birch 400'],
      '3 2 1 0 0',
    ],
  ])('%s', (_, rows, items, rowsCounted) => {
    const ledger = readRows(LIST, rows);
    expect(owed(ledger)).toEqual(items);
    expect(counted(ledger)).toBe(rowsCounted);
    expect(ledger.reading.accountsFrom).toBe('headings');
    expect(ledger.issues).toEqual([]);
    expect(ledger.accounts.map(({ key }) => key)).not.toContain('');
  });

  test('before the first heading have no account', () => {
    const ledger = readRows(LIST, [item(1), alone('Acorn'), item(2)]);
    expect(owed(ledger)).toEqual([' 100', 'Acorn 200']);
    expect(issuesOf(ledger)).toEqual(['account-missing 0:0']);
  });

  test('of whom a heading has no items, and no total says so, are a doubt', () => {
    const ledger = readRows(LIST, [alone('Acorn'), alone('12 Main Street'), item(1)]);
    expect(issuesOf(ledger)).toEqual(['heading-unsure 0:0 Acorn']);
  });

  test('after a lone line between heading and repeated header are a doubt', () => {
    const rows = [alone('Acorn'), item(1), alone('Birch'), alone('Page 2'), HEADER, item(2)];
    expect(issuesOf(readRows(LIST, rows))).toEqual(['heading-unsure 2:0 Birch']);
  });
});

describe('a heading', () => {
  const owned = (key: string, balance: number): CellValue[] => [
    key,
    `I-${++next}`,
    '2026-03-31',
    balance,
  ];

  test('of a bucket is no customer (QuickBooks’ aging detail)', () => {
    const ledger = readRows(LIST, [
      alone('Current'),
      owned('Acorn', 1),
      total('Total Current', 1),
      alone('1 - 30 days past due'),
      owned('Birch', 2),
      total('Total 1 - 30 days past due', 2),
    ]);
    expect(owed(ledger)).toEqual(['Acorn 100', 'Birch 200']);
    expect(counted(ledger)).toBe('2 2 2 0 0');
    expect(ledger.issues).toEqual([]);
  });

  test('of customers whose items name them too is a heading', () => {
    const rows = [alone('Acorn'), owned('Acorn', 1), alone('Birch'), owned('Birch', 2)];
    expect(counted(readRows(LIST, rows))).toBe('2 2 0 0 0');
  });

  test('among items that name their customers may be an item, and is said to lack its amount', () => {
    const ledger = readRows(LIST, [owned('Acorn', 1), alone('Cedar'), owned('Birch', 2)]);
    expect(issuesOf(ledger)).toEqual(['amount-missing 1:3']);
    expect(counted(ledger)).toBe('2 0 0 0 1');
  });
});

describe('customers’ headings in the column of the invoices', () => {
  const SHARED: Listed = {
    headers: 'Document,Date,Due,Outstanding',
    mapping: { account: 0, invoice: 0, invoiceDate: 1, dueDate: 2, balance: 3 },
  };
  const invoiced = (invoice: string, balance: number): CellValue[] => [
    invoice,
    '2026-03-01',
    '2026-03-31',
    balance,
  ];

  test('name the items below, and never an item its own invoice', () => {
    const rows = [
      alone('1001 - North'),
      invoiced('77', 1),
      alone('1002 - South'),
      invoiced('78', 2),
    ];
    const ledger = readRows(SHARED, rows);
    expect(owed(ledger)).toEqual(['1001 - North 100', '1002 - South 200']);
    expect(counted(ledger)).toBe('2 2 0 0 0');
  });

  test('are closed by rows of the same words that add up the items between', () => {
    const rows = [
      alone('Customer: C100 North Ltd   Phone: 555-0100'),
      invoiced('77', 1),
      invoiced('78', 2),
      total('C100 North Ltd', 3),
      alone('Customer: C200 South Ltd   Phone: 555-0101'),
      invoiced('79', 4),
      total('C200 South Ltd', 4),
      total('', 7),
    ];
    const ledger = readRows(SHARED, rows);
    expect(owed(ledger)).toEqual([
      'C100 North Ltd 100',
      'C100 North Ltd 200',
      'C200 South Ltd 400',
    ]);
    expect(counted(ledger)).toBe('3 2 3 0 0');
  });

  test('and an undated item with an amount of its own stays an item', () => {
    const rows = [alone('North Ltd'), invoiced('77', 1), total('North Ltd', 5), invoiced('78', 2)];
    expect(owed(readRows(SHARED, rows))).toEqual([
      'North Ltd 100',
      'North Ltd 500',
      'North Ltd 200',
    ]);
  });
});

describe('accounts on the first row of each group', () => {
  const first = (key: string): CellValue[] => [key, `I-${++next}`, '2026-03-31', 1];

  test('are carried down where no account is named twice', () => {
    const rows = [first('A1'), item(1), item(1), first('A2'), item(1), item(1)];
    const ledger = readRows(LIST, rows);
    expect(owed(ledger)).toEqual([...Array(3).fill('A1 100'), ...Array(3).fill('A2 100')]);
    expect(ledger.reading.accountsFrom).toBe('first-rows');
    expect(ledger.issues).toEqual([]);
  });

  test.each<[string, CellValue[][]]>([
    ['an account is named twice', [first('A1'), item(1), first('A1'), item(1), item(1)]],
    ['few are missing', [first('A1'), first('A2'), item(1), first('A3'), first('A4')]],
    ['only one group has more rows', [first('A1'), item(1), item(1), item(1), first('A2')]],
  ])('are missing where %s', (_, rows) => {
    const ledger = readRows(LIST, rows);
    const missing = rows.filter(([key]) => key === '').length;
    expect(issuesOf(ledger).filter((issue) => issue.startsWith('account-missing'))).toHaveLength(
      missing,
    );
  });
});
