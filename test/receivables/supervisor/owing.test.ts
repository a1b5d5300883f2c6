import { age } from '../../../src/receivables/aging/age';
import { notedInWords, readNoted } from '../../../src/receivables/supervisor/notedThen';
import { accountFinder, pastDueOf } from '../../../src/receivables/supervisor/owing';
import { dayOf, ledgerOf } from '../ledgerOf';
import { settingsOf } from '../sheets/planOf';

const NAMES = [
  { account: 'A1', name: 'Alpha ', balance: 1 },
  { account: 'A2', name: 'Twin', balance: 1 },
  { account: 'A3', name: 'twin', balance: 1 },
  { account: 'A4', name: '', balance: 1 },
  { account: 'Alpha', name: 'Beta', balance: 1 },
];

test.each([
  ['a2', 1],
  [' A4 ', 3],
  ['beta', 4],
  ['alpha', 4],
  ['Twin', null],
  ['nobody', null],
  ['', null],
  ['  ', null],
])('by %j one finds the account %j', (typed, account) => {
  expect(accountFinder(ledgerOf(NAMES))(typed)).toBe(account);
});

test('a key of nothing but blanks is never found by nothing', () => {
  expect(accountFinder(ledgerOf([{ account: '', name: ' ', balance: 1 }]))('')).toBeNull();
});

test('an account owes in the main currency, else in the first in which it owes', () => {
  const rows = [
    { account: 'A1', due: '2026-02-01', balance: 900, currency: 'USD' },
    { account: 'A1', due: '2026-02-01', balance: 70_000, currency: 'JPY' },
    { account: 'A2', due: '2026-02-01', balance: 5_000, currency: 'JPY' },
    { account: 'A3', due: '2026-05-01', balance: 10, currency: 'USD' },
    { account: 'A3', due: '2026-02-01', balance: 6_000, currency: 'JPY' },
    { account: 'A4', due: '2026-05-01', balance: 10, currency: 'USD' },
    { account: 'A5', due: '2026-02-01', balance: -10, currency: 'USD' },
  ];
  const settings = settingsOf({ asOf: dayOf('2026-03-31'), mainCurrency: 'USD' });
  const owed = pastDueOf(age(ledgerOf(rows), settings));
  expect([0, 1, 2, 3, 4].map(owed)).toEqual([
    { pastDue: 90_000, decimals: 2 },
    { pastDue: 5_000, decimals: 0 },
    { pastDue: 6_000, decimals: 0 },
    { pastDue: 0, decimals: 2 },
    { pastDue: 0, decimals: 2 },
  ]);
  expect(pastDueOf(age(ledgerOf([]), settings))(0)).toEqual({ pastDue: 0, decimals: 2 });
});

const day = dayOf('2026-03-24');

test.each([
  ['2026-03-24 · 12,000.00', { day, owed: 1_200_000 }],
  ['  2026-03-24 · 5  ', { day, owed: 500 }],
  ['2026-03-24 · -3.10', { day, owed: -310 }],
  ['2026-03-24', { day, owed: null }],
  ['2026-03-24 · soon', { day, owed: null }],
  ['2026-03-24 · about 5', { day, owed: null }],
  ['2026-03-24 · 5 or 6', { day, owed: null }],
  ['24 March', null],
  ['', null],
])('%j was noted as %j', (text, noted) => {
  expect(readNoted(text, 2)).toEqual(noted);
});

test.each([1_200_000, 5, 0, -310, null])('%j is read back as it was noted', (owed) => {
  expect(readNoted(notedInWords({ day, owed }, 2), 2)).toEqual({ day, owed });
});
