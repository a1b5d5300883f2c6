import { tieOutInWords } from '../../src/actions/tieOutInWords';
import { age } from '../../src/receivables/aging/age';
import { wordsFor } from '../../src/words/everyLanguage';
import { dayOf, ledgerOf, type Row } from '../receivables/ledgerOf';
import { settingsOf } from '../receivables/sheets/planOf';

/** The tie-out of these items where the ledger's own totals are off by so much, by currency. */
function tieOut(rows: readonly Row[], off: readonly number[], language: 'en' | 'es' = 'en') {
  const ledger = ledgerOf(rows);
  const control = ledger.control.map((each, at) => ({
    ...each,
    numbers: each.numbers + (off[at] ?? 0),
  }));
  const settings = settingsOf({ asOf: dayOf('2026-03-31') });
  return tieOutInWords(age({ ...ledger, control }, settings), wordsFor(language));
}

const due = (currency: string | null): Row => ({ due: '2026-03-01', balance: 10, currency });

test.each<readonly [string, readonly Row[], readonly number[], string]>([
  ['ties out', [due('USD')], [0], 'difference 0.00'],
  [
    'is off in one of two currencies',
    [due('USD'), due('EUR')],
    [0, 1234.5],
    'difference 1,234.50 EUR',
  ],
  ['is off in an unknown one', [due(null)], [-0.5], 'difference -0.50'],
  [
    'is off in an unknown one too',
    [due('USD'), due(null)],
    [1, 2],
    'difference 1.00 USD, 2.00 (no currency)',
  ],
])('an aging that %s', (_, rows, off, words) => {
  expect(tieOut(rows, off)).toBe(words);
});

test('in Spanish', () => {
  expect(tieOut([due('USD'), due(null)], [1, 2], 'es')).toBe(
    'diferencia 1.00 USD, 2.00 (sin moneda)',
  );
});
