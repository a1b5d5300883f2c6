import fc from 'fast-check';
import type { CellValue } from '../../../../src/receivables/ledger/area';
import { issuesOf } from '../readLedger';
import { counted, owed, readRows, type Listed } from './readRows';

const LIST: Listed = {
  headers: 'Customer,Invoice,Due Date,Debit,Credit',
  mapping: { account: 0, invoice: 1, dueDate: 2, originalAmount: 3, paid: 4 },
};

let next = 0;
const item = (amount: CellValue, paid: CellValue): CellValue[] => [
  'Acorn',
  `I-${++next}`,
  '2026-03-31',
  amount,
  paid,
];

describe('what is open for want of a balance', () => {
  test.each<[string, CellValue, CellValue, string]>([
    ['an amount less what is paid of it', 100, 40, 'Acorn 6000'],
    ['an amount of which nothing is paid', 100, '', 'Acorn 10000'],
    ['below 0 where only a credit stands', '', 40, 'Acorn -4000'],
    ['0 where all is paid', 100, 100, 'Acorn 0'],
    ['a credit less what is used of it', -100, -40, 'Acorn -6000'],
    ['right to the cent', 0.3, 0.1, 'Acorn 20'],
    ['read from texts', '1.234,56', '234,06', 'Acorn 100050'],
    ['read from a text beside a number', '1.234,56', 34, 'Acorn 120056'],
    ['read from a number beside a text', 1234, '1.000,00', 'Acorn 23400'],
    ['below 0 where only a text of a credit stands', '', '40,00', 'Acorn -4000'],
  ])('is %s', (_, amount, paid, expected) => {
    const ledger = readRows(LIST, [item(amount, paid)]);
    expect(owed(ledger)).toEqual([expected]);
    const [{ numbers, texts }] = ledger.control as [(typeof ledger.control)[0]];
    expect(`Acorn ${Math.round(numbers * 100) + texts}`).toBe(expected);
  });

  test.each<[string, CellValue, CellValue, string]>([
    ['nothing stands in either', '', '', 'amount-missing 0:3'],
    // Written with a minus, a payment may be meant to be taken off or to be taken back.
    ['a payment is below 0', 100, -40, 'amount-unreadable 0:3 100 / -40'],
    ['a payment is no amount', 100, 'see note', 'amount-unreadable 0:3 100 / see note'],
  ])('is not read where %s', (_, amount, paid, issue) => {
    const ledger = readRows(LIST, [item(amount, paid)]);
    expect(issuesOf(ledger)).toEqual([issue]);
    expect(counted(ledger)).toBe('0 0 0 0 1');
  });

  test('adds up to a total row of both columns', () => {
    const rows = [item(100, 40), item(50, ''), ['', '', '', 150, 40], ['Total', '', '', 150, 40]];
    const ledger = readRows(LIST, rows);
    expect(counted(ledger)).toBe('2 0 2 0 0');
    expect(ledger.statedTotals).toEqual([{ row: 3, currency: 0, amount: 11000 }]);
  });

  test('is the original amount where a day tells whether it is settled', () => {
    const { mapping } = LIST;
    const ledger = readRows({ ...LIST, mapping: { ...mapping, settledDate: 1 } }, [item(100, 40)]);
    expect(owed(ledger)).toEqual(['Acorn 10000']);
  });

  test('adds up to the amounts less the payments, however they are mixed', () => {
    const cents = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cents, cents), { minLength: 1 }), (pairs) => {
        const rows = pairs.map(([amount, paid]) => item(amount / 100, paid / 100));
        const { items } = readRows(LIST, rows);
        const expected = pairs.reduce((sum, [amount, paid]) => sum + amount - paid, 0);
        expect([...items.balance].reduce((sum, balance) => sum + balance, 0)).toBe(expected);
      }),
    );
  });
});
