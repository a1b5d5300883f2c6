import fc from 'fast-check';
import { age } from '../../../src/receivables/aging/age';
import { disputedAccounts } from '../../../src/receivables/disputes/disputedAccounts';
import { disputedItems } from '../../../src/receivables/disputes/disputedItems';
import { readLedger } from '../ledger/readLedger';
import { settingsOf, AS_OF } from '../sheets/planOf';

const HEADERS = 'Customer ID,Invoice,Due Date,Balance,Currency,Disputed';

const disputed = (rows: readonly (readonly (string | number)[])[]) => {
  const ledger = readLedger(HEADERS, rows);
  const accounts = disputedAccounts(ledger, age(ledger, settingsOf({})));
  return { ledger, accounts };
};

test('accounts by currency, the most contested first; their items, the oldest first', () => {
  const { ledger, accounts } = disputed([
    ['A1', 'I-1', AS_OF - 10, 100, 'USD', 'yes'],
    ['A2', 'I-2', AS_OF - 40, 500, 'USD', 200],
    ['A1', 'I-3', AS_OF - 70, 30, 'USD', 'yes'],
    ['A1', 'I-4', AS_OF - 70, 900, 'USD', 'no'],
    ['A1', 'I-5', AS_OF + 1, 75, 'EUR', 'yes'],
    ['A1', 'I-6', '', 8, 'USD', 'yes'],
    ['A1', 'I-7', AS_OF - 90, -5, 'USD', 'yes'],
  ]);
  const listed = accounts.map(({ account, currency, disputed: amount, items }) => [
    ledger.accounts[account]?.key,
    currency,
    amount,
    items.map((item) => [item.invoice, item.age, item.balance, item.disputed, item.address]),
  ]);
  expect(listed).toEqual([
    ['A2', 'USD', 20_000, [['I-2', 40, 50_000, 20_000, 'F3']]],
    [
      'A1',
      'USD',
      13_300,
      [
        ['I-3', 70, 3_000, 3_000, 'F4'],
        ['I-1', 10, 10_000, 10_000, 'F2'],
        ['I-6', null, 800, 800, 'F7'],
        ['I-7', null, -500, -500, 'F8'],
      ],
    ],
    ['A1', 'EUR', 7_500, [['I-5', -1, 7_500, 7_500, 'F6']]],
  ]);
});

test('nothing disputed is nobody', () => {
  expect(disputed([['A1', 'I-1', AS_OF, 100, 'USD', '']]).accounts).toEqual([]);
});

test('in any ledger they add up to what Mark disputes tells', () => {
  const row = fc.tuple(
    fc.constantFrom('A1', 'A2', 'A3'),
    fc.constantFrom('I-1', ''),
    fc.integer({ min: AS_OF - 200, max: AS_OF + 50 }),
    fc.integer({ min: -500, max: 500 }),
    fc.constantFrom('USD', 'EUR'),
    fc.constantFrom('yes', 'no', '', 20, 'perhaps'),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const { ledger, accounts } = disputed(rows);
      const told = disputedItems(ledger);
      expect(accounts.reduce((sum, { items }) => sum + items.length, 0)).toBe(told.items);
      for (const { currency, amount } of told.amounts) {
        const listed = accounts.filter((account) => account.currency === currency);
        expect(listed.reduce((sum, each) => sum + each.disputed, 0)).toBe(amount);
      }
    }),
  );
});
