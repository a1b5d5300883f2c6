import type { CellValue } from '../../../../src/receivables/ledger/area';
import { NO_AGE, NO_BUCKET, SEVERAL_BUCKETS } from '../../../../src/receivables/ledger/ledger';
import { issuesOf } from '../readLedger';
import { counted, owed, readRows, type Listed } from './readRows';

const GIVEN: Listed = {
  headers: 'Customer,Current,1-30,31-60,Total',
  mapping: { account: 0, balance: 4 },
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
});
