import { judge } from '../../../src/receivables/supervisor/judge';
import type { Commitment } from '../../../src/receivables/supervisor/commitment';
import type { OpenPromise } from '../../../src/receivables/supervisor/promises';
import { dayOf } from '../ledgerOf';

const NOTED = { day: dayOf('2026-03-24'), owed: 100_000 };

const commitment = (changes: Partial<Commitment> = {}): Commitment => ({
  account: 0,
  owes: { pastDue: 100_000, decimals: 2 },
  amount: 40_000,
  by: dayOf('2026-03-31'),
  noted: NOTED,
  settled: null,
  word: 'open',
  promised: undefined,
  ...changes,
});
const owing = (pastDue: number) => ({ owes: { pastDue, decimals: 2 } });
const said = (iso: string, changes: Partial<Commitment>, promises: readonly OpenPromise[] = []) =>
  judge(commitment(changes), { asOf: dayOf(iso), mainCurrency: 'USD', promises });

test.each<[string, string, Partial<Commitment>, object | null]>([
  ['on its day it is still in time', '2026-03-31', {}, { kind: 'not-due' }],
  ['the day after it is not kept', '2026-04-01', {}, { kind: 'not-kept', owed: '1,000.00' }],
  ['the amount came in', '2026-04-01', owing(60_000), { kind: 'kept' }],
  ['before its day too', '2026-03-30', owing(60_000), { kind: 'kept' }],
  ['a cent is lacking', '2026-04-01', owing(60_001), { kind: 'not-kept', owed: '600.01' }],
  [
    'nothing is past due any more',
    '2026-04-01',
    { ...owing(0), amount: 900_000 },
    { kind: 'kept' },
  ],
  [
    'without an amount, all of it is meant',
    '2026-04-01',
    { ...owing(1), amount: null },
    { kind: 'not-kept', owed: '0.01' },
  ],
  ['and all of it came', '2026-04-01', { ...owing(0), amount: null }, { kind: 'kept' }],
  ['no day was agreed', '2026-04-01', { by: null }, { kind: 'no-day' }],
  [
    'no account is named',
    '2026-04-01',
    { account: null, noted: { ...NOTED, owed: null } },
    { kind: 'ask' },
  ],
  [
    'its account owed nothing past due then',
    '2026-04-01',
    { noted: { ...NOTED, owed: 0 } },
    { kind: 'ask' },
  ],
  [
    'its account was paid up and left the ledger',
    '2026-04-01',
    { account: null, ...owing(0) },
    { kind: 'kept' },
  ],
  ['it came after all', '2026-04-08', { ...owing(0), word: 'not-kept' }, { kind: 'kept-late' }],
  ['once kept it stays so', '2026-04-08', { word: 'kept' }, { kind: 'kept' }],
  ['and once late', '2026-04-08', { word: 'kept-late' }, { kind: 'kept-late' }],
  ["a person's own word wins", '2026-04-08', { ...owing(0), word: 'own' }, null],
])('%s', (_, iso, changes, expected) => {
  expect(said(iso, changes)).toEqual(expected);
});

const promise = (iso: string, changes: Partial<OpenPromise> = {}): OpenPromise => ({
  account: 0,
  currency: 'USD',
  decimals: 2,
  day: dayOf(iso),
  amount: 25_000,
  ...changes,
});

test.each<[string, string, readonly OpenPromise[], object]>([
  ['is open on its day', '2026-03-31', [promise('2026-03-31')], { kind: 'not-due' }],
  [
    'is open after it, whatever else was paid',
    '2026-04-01',
    [promise('2026-03-31')],
    { kind: 'not-kept', owed: '250.00' },
  ],
  ['is open no more', '2026-04-01', [], { kind: 'kept' }],
  [
    'was put off in the ledger',
    '2026-04-01',
    [promise('2026-04-20'), promise('2026-04-15')],
    { kind: 'moved', to: dayOf('2026-04-15') },
  ],
  ['left an earlier one open', '2026-04-01', [promise('2026-03-25')], { kind: 'kept' }],
  ["is not another's", '2026-04-01', [promise('2026-03-31', { account: 1 })], { kind: 'kept' }],
  ['nor in euro', '2026-04-01', [promise('2026-03-31', { currency: 'EUR' })], { kind: 'kept' }],
])('a promise of the ledger %s', (_, iso, promises, expected) => {
  expect(said(iso, { promised: null, ...owing(0) }, promises)).toEqual(expected);
});

test.each<[string, readonly OpenPromise[], object]>([
  ['one is open, nobody knows which it was', [promise('2026-04-20')], { kind: 'no-day' }],
  ['none is open, it was kept', [], { kind: 'kept' }],
])('of a promise whose day was emptied, where %s', (_, promises, expected) => {
  expect(said('2026-04-01', { promised: null, by: null }, promises)).toEqual(expected);
});

test('money that came before there was anything to pay is no proof', () => {
  expect(said('2026-04-01', { ...owing(0), noted: null })).toEqual({ kind: 'ask' });
  expect(said('2026-04-01', { ...owing(0), noted: { ...NOTED, owed: -500 } })).toEqual({
    kind: 'ask',
  });
});
