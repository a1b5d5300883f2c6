import { age } from '../../../src/receivables/aging/age';
import { agingBasis } from '../../../src/receivables/sheets/convention';
import type { CellValue } from '../../../src/receivables/ledger/area';
import { wordsFor } from '../../../src/words/everyLanguage';
import { mappedLedger } from '../ledger/mappedLedger';
import { dayOf } from '../ledgerOf';

/** By which date a ledger without due dates is aged, said in words. */
function basisSaid(...terms: readonly CellValue[]): string {
  const ledger = mappedLedger(
    ['account', 'invoiceDate', 'terms', 'balance'],
    terms.map((text) => ['A1', '2026-03-01', text, 5]),
  );
  const options = { asOf: dayOf('2026-03-31'), edges: [0, 30, 60, 90], overDays: 30 };
  const result = age(ledger, { ...options, mainCurrency: null, basis: 'due' });
  return agingBasis(ledger, result, wordsFor('en').sheets);
}

it.each([
  ['by due date', ['Net 30', 'Net 10']],
  ['by due date, else invoice date', ['Net 30', '']],
  ['by due date, else invoice date', ['Net 30', 'Z030']],
  ['by invoice date', ['Z030', 'Z045']],
])('a ledger without due dates is aged %s where its terms are %j', (said, terms) => {
  expect(basisSaid(...terms)).toBe(said);
});
