import { whatIf } from '../../../src/receivables/aging/whatIf';
import { dayOf, ledgerOf } from '../ledgerOf';

const SETTINGS = {
  asOf: dayOf('2026-03-31'),
  edges: [0, 30, 60, 90],
  overDays: 30,
  mainCurrency: 'USD',
};

const LEDGER = ledgerOf([
  { due: '2026-01-15', balance: 300, currency: 'USD', disputed: 100 },
  { due: '2026-03-31', balance: 800, currency: 'USD' },
  { due: '2026-02-01', balance: -100, currency: 'USD' },
  { due: '2026-02-01', balance: 5_000, currency: 'EUR' },
]);

test('other rules are compared in the main currency, gross and net of dispute', () => {
  const found = whatIf(LEDGER, SETTINGS, { credits: 'own-date' });
  expect(found).toMatchObject({ currency: 'USD', decimals: 2 });
  expect(found?.before).toMatchObject({ gross: 30, total: 100_000 });
  expect(found?.before.net).toBeCloseTo(22.22, 2);
  expect(found?.after).toMatchObject({ gross: 20, total: 100_000 });
  expect(found?.after.net).toBeCloseTo(11.11, 2);
});

test.each([
  [{ credits: 'excluded' }, { gross: (300 / 1_100) * 100, total: 110_000 }],
  [{ disputes: 'excluded' }, { gross: 30, total: 90_000 }],
  [{ overDays: 90 }, { overDays: 90, gross: 0 }],
  [{ tolerance: 5_000 }, { gross: null, net: null, total: 0 }],
] as const)('by %j it would be %j', (changes, after) => {
  expect(whatIf(LEDGER, SETTINGS, changes)?.after).toMatchObject(after);
});
