import { openPromises } from '../../../../src/receivables/supervisor/promises';
import { age } from '../../../../src/receivables/aging/age';
import { dayOf } from '../../ledgerOf';
import { settingsOf } from '../../sheets/planOf';
import { readLedger } from '../readLedger';

const HEADERS = 'Account,Invoice,Due Date,Balance,Currency,Promise Date,Promise Amount';
const DUE = dayOf('2026-02-01');
const DAY = dayOf('2026-04-02');

test('what was promised of an item is read with its day; without an amount all of it is meant', () => {
  const { promises } = readLedger(HEADERS, [
    ['A1', 'I-1', DUE, 100, 'USD', DAY, 40],
    ['A1', 'I-2', DUE, 200, 'USD', '2026-04-02', ''],
    ['A1', 'I-3', DUE, 300, 'USD', '', 50],
    ['A2', 'I-4', DUE, 5_000, 'JPY', DAY, 1_000],
    ['A2', 'I-5', DUE, 70, 'USD', 'soon', 10],
    ['A2', 'I-6', DUE, 80, 'USD', DAY, -10],
  ]);
  expect([...(promises ?? [])]).toEqual([
    [0, { day: DAY, amount: 4_000 }],
    [1, { day: DAY, amount: null }],
    [3, { day: DAY, amount: 1_000 }],
    [5, { day: DAY, amount: null }],
  ]);
});

test('a ledger without such a day has no promises', () => {
  const { promises } = readLedger('Account,Due Date,Balance,Promise Amount', [
    ['A1', DUE, 100, 40],
  ]);
  expect(promises).toBeUndefined();
});

test('promises of an account, a currency and a day are one, and no more than what is open', () => {
  const ledger = readLedger(HEADERS, [
    ['A1', 'I-1', DUE, 100, 'USD', DAY, 400],
    ['A1', 'I-2', DUE, 200, 'USD', DAY, 50],
    ['A1', 'C-3', DUE, -90, 'USD', DAY, ''],
    ['A1', 'I-4', DUE, 700, 'USD', dayOf('2026-04-03'), ''],
    ['A1', 'I-5', DUE, 10, 'EUR', DAY, ''],
  ]);
  const result = age(ledger, settingsOf());
  expect(openPromises(ledger, result)).toEqual([
    { account: 0, currency: 'USD', decimals: 2, day: dayOf('2026-04-03'), amount: 70_000 },
    { account: 0, currency: 'USD', decimals: 2, day: DAY, amount: 15_000 },
    { account: 0, currency: 'EUR', decimals: 2, day: DAY, amount: 1_000 },
  ]);
});
