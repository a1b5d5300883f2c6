import fc from 'fast-check';

import type { CellValue } from '../../../../src/receivables/ledger/area';
import { isBucketHeading } from '../../../../src/receivables/ledger/reader/standing/bucketHeading';
import { isCreditType } from '../../../../src/receivables/ledger/reader/books/creditTypes';
import { isPageFurniture } from '../../../../src/receivables/ledger/reader/standing/pageFurniture';
import { issuesOf } from '../readLedger';
import { counted, owed, readRows, type Listed } from './readRows';

const TYPED: Listed = {
  headers: 'Customer,Invoice,Type,Invoice Date,Due Date,Balance',
  mapping: { account: 0, invoice: 1, type: 2, invoiceDate: 3, dueDate: 4, balance: 5 },
};
const typed = (type: string, balance: CellValue, invoice = `I-${type}`): CellValue[] => [
  'A1',
  invoice,
  type,
  '2026-01-31',
  '2026-03-31',
  balance,
];

describe('credits by their type', () => {
  test('have a minus in a ledger that writes none', () => {
    const ledger = readRows(TYPED, [typed('Invoice', 10), typed('CM', 4), typed('Pago', '1.50')]);
    expect(owed(ledger)).toEqual(['A1 1000', 'A1 -400', 'A1 -150']);
    expect(ledger.reading.creditTypes).toEqual(['CM', 'Pago']);
    expect(ledger.control[0]).toMatchObject({ numbers: 6, texts: -150 });
    expect(ledger.issues).toEqual([]);
  });

  test('stand as they are where amounts have signs, and those without are an issue', () => {
    const ledger = readRows(TYPED, [typed('Invoice', 10), typed('CM', 4), typed('Payment', -1)]);
    expect(owed(ledger)).toEqual(['A1 1000', 'A1 400', 'A1 -100']);
    expect(ledger.reading.creditTypes).toEqual([]);
    expect(issuesOf(ledger)).toEqual(['credit-positive 1:5 CM']);
  });

  test.each([
    ['Credit Memo', true],
    ['CM', true],
    ['DG', true],
    ['Nota de Crédito', true],
    ['Gutschrift', true],
    ['Avoir', true],
    ['Invoice', false],
    ['DR', false],
    ['Credit Card Sale', false],
  ])('%s: %j', (type, isCredit) => {
    expect(isCreditType(type)).toBe(isCredit);
  });
});

describe('a row', () => {
  test('due before it was invoiced is an issue', () => {
    const row = ['A1', 'I-1', 'Invoice', '2026-03-31', '2026-03-30', 1];
    expect(issuesOf(readRows(TYPED, [row]))).toEqual(['due-before-invoice 0:4']);
  });

  test('with a small number for a date is one that is hardly meant', () => {
    const row = ['A1', 'I-1', 'Invoice', 12, '2026-03-31', 1];
    expect(issuesOf(readRows(TYPED, [row]))).toEqual(['date-unlikely 0:3 1900-01-12']);
  });

  test('with its total’s label in a column of dates is a total', () => {
    const rows = [typed('Invoice', 10), ['', '', '', '', 'Total', 10]];
    expect(counted(readRows(TYPED, rows))).toBe('1 0 1 0 0');
  });
});

describe('the grand total that an export states', () => {
  const label = (text: string, amount: CellValue): CellValue[] => [text, '', '', '', '', amount];
  const items = [typed('Invoice', 10, 'I-1'), typed('Invoice', 5, 'I-2')];

  test.each<[string, CellValue[][], number[]]>([
    ['by its name, off as it may be', [...items, label('Grand Total', 15.01)], [1501]],
    ['as Total at the end', [...items, label('Total', 14)], [1400]],
    ['as a bare sum at the end', [...items, label('', 15)], [1500]],
    ['above the list', [label('Total', 15), ...items], [1500]],
    ['in German', [...items, label('Gesamtsumme', 15)], [1500]],
    ['in French', [...items, label('Total général', 15)], [1500]],
    ['not where it is a customer’s', [...items, label('Total for A1', 15)], []],
    [
      'not where Total stands after every group',
      [
        typed('Invoice', 10, 'I-1'),
        label('Total', 10),
        typed('Invoice', 5, 'I-2'),
        label('Total', 5),
      ],
      [],
    ],
    ['nowhere', items, []],
  ])('%s', (_, rows, amounts) => {
    const { statedTotals } = readRows(TYPED, rows);
    expect(statedTotals.map(({ amount }) => amount)).toEqual(amounts);
  });
});

describe('furniture of a page', () => {
  test.each([
    ['Page 2 of 9', true],
    ['Página 2 de 9', true],
    ['Run Date: 03/31/2026', true],
    ['As of March 31, 2026', true],
    ['Fecha de impresión: 31/03/2026', true],
    ['31.03.2026      Dynamic List Display      2', true],
    ['-----------------', true],
    ['Acme Ltd (continued)', true],
    ['Page & Sons', false],
    ['Print Shop Ltd', false],
    ['Boundary Ltd', false],
    ['-', false],
  ])('%s: %j', (text, isFurniture) => {
    expect(isPageFurniture(text)).toBe(isFurniture);
  });
});

describe('a heading of ages', () => {
  test.each([
    ['1 - 30 days past due', true],
    ['91 or more days past due', true],
    ['> 90', true],
    ['Current', true],
    ['1001', false],
    ['3M', false],
    ['7 Eleven', false],
  ])('%s: %j', (text, isAges) => {
    expect(isBucketHeading(text)).toBe(isAges);
  });
});

describe('any rows of a list with all that a report prints', () => {
  const anyRow = fc.constantFrom<CellValue[]>(
    typed('Invoice', 10, 'I-1'),
    typed('CM', -4, 'I-2'),
    ['', 'I-3', 'Invoice', '2026-01-31', '2026-03-31', 7],
    ['Acorn', '', '', '', '', ''],
    ['Acorn', '', '', '', '', 7],
    ['Total for Acorn', '', '', '', '', 7],
    ['Total', '', '', '', '', 10],
    ['*', '', '', '', '', 7],
    ['', '', '', '', '', 7],
    ['', '', '', '', '', ''],
    ['Page 2 of 9', '', '', '', '', ''],
    ['', '', '', '', 'Page', 2],
    TYPED.headers.split(','),
    ['A1', 'I-4', 'Invoice', '2026-01-31', '2026-03-31', '50%'],
  );

  test('are each an item, a heading, a total, blank or not read, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 25 }), (rows) => {
        const ledger = readRows(TYPED, rows);
        const { items, headings, totals, blank, unread } = ledger.census;
        expect(items + headings + totals + blank + unread).toBe(rows.length);
        const excluded = new Set(ledger.totalRows);
        const numbers = rows.reduce((sum, cells, row) => {
          const cell = cells[5];
          return typeof cell === 'number' && !excluded.has(row) ? sum + cell : sum;
        }, 0);
        expect(ledger.control.reduce((sum, control) => sum + control.numbers, 0)).toBe(numbers);
      }),
    );
  });
});
