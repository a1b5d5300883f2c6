import { age } from '../../../src/receivables/aging/age';
import { DEFAULT_EDGES } from '../../../src/receivables/aging/scheme';
import { followUps } from '../../../src/receivables/followups/followUps';
import type { CellValue } from '../../../src/receivables/ledger/area';
import { findLedger } from '../../../src/receivables/ledger/finding/findLedger';
import { ledgerReader } from '../../../src/receivables/ledger/reader/ledgerReader';
import { sampleLedger } from '../../../src/receivables/sample/sampleLedger';
import { wordsFor } from '../../../src/words/everyLanguage';
import { dayOf } from '../ledgerOf';

const TODAY = dayOf('2026-03-31');

/** The sample as its reader would find it on a sheet. */
function read(language: 'en' | 'es') {
  const { sample, sheets } = wordsFor(language);
  const columns = sampleLedger(TODAY, sample, sheets.yes, sheets.no);
  const rows = (columns[0]?.values ?? []).map((_, row) =>
    columns.map(({ values }): CellValue => values[row] ?? ''),
  );
  const head = [columns.map(({ header }) => header), ...rows];
  const area = { sheet: 'Sample', table: 'Sample', row: 0, column: 0, hidden: false };
  const found = findLedger([{ ...area, rows: head.length, columns: columns.length, head }], null);
  if ('question' in found) throw new Error(found.question.code);
  const reader = ledgerReader(found.head, { dateOrder: null, numberStyle: null, dayOffset: 0 });
  reader.add(rows);
  const finished = reader.finish();
  if ('question' in finished) throw new Error(finished.question.code);
  return finished.ledger;
}

describe.each(['en', 'es'] as const)('the sample ledger in %s', (language) => {
  const ledger = read(language);
  const result = age(ledger, {
    asOf: TODAY,
    edges: DEFAULT_EDGES,
    overDays: 30,
    mainCurrency: null,
  });
  const [block] = result.blocks;

  test('is read without a question or an issue, every column known', () => {
    expect(ledger.issues).toEqual([]);
    expect(Object.keys(ledger.head.mapping).sort()).toEqual(
      ['account', 'balance', 'dispute', 'dueDate', 'invoice', 'invoiceDate', 'name'].sort(),
    );
  });

  test('has something in every bucket, credits and disputes, and ties out', () => {
    expect(block?.buckets.map(({ items }) => items > 0)).toEqual([true, true, true, true, true]);
    expect(block?.credits.items).toBeGreaterThan(0);
    expect(block?.disputed.items).toBeGreaterThan(0);
    expect(block?.difference).toBe(0);
  });

  test('gives somebody to call and somebody whose debt is all disputed', () => {
    const [list] = followUps(ledger, result);
    const callable = [...(list?.accounts.callable ?? [])];
    expect(callable.some((amount) => amount > 0)).toBe(true);
    expect(callable.some((amount) => amount === 0)).toBe(true);
  });
});
