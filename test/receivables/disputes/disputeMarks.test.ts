import { disputeMarks } from '../../../src/receivables/disputes/disputeMarks';
import { markedInWords } from '../../../src/receivables/disputes/markedInWords';
import type { LedgerHead } from '../../../src/receivables/ledger/ledger';
import { wordsFor } from '../../../src/words/everyLanguage';
import { readLedger } from '../ledger/readLedger';

const HEADERS = 'Customer ID,Due Date,Balance,Currency,Disputed';
const ROWS = [
  ['A1', 46_000, 100, 'USD', 'yes'],
  ['A1', 46_000, 50, 'EUR', 20],
  ['A2', 46_000, 30, 'USD', 'no'],
  ['A2', 46_000, 5, 'USD', 'yes'],
];

const marksOf = (rows: typeof ROWS, head: Partial<LedgerHead>) => {
  const ledger = readLedger(HEADERS, rows);
  return disputeMarks({ ...ledger, head: { ...ledger.head, ...head } });
};

test.each([
  ['a range may grow by a thousand rows', { table: null }, { row: 1, rows: 1_004 }],
  ['a table takes them along', { table: 'Items' }, { row: 1, rows: 4 }],
  [
    'to the last row of the sheet',
    { headerRow: 1_048_000, table: null },
    { row: 1_048_001, rows: 575 },
  ],
])('marks reach over the rows of the ledger: %s', (_, head, marks) => {
  expect(marksOf(ROWS, head)).toMatchObject({
    sheet: 'Open items',
    column: 0,
    columns: 5,
    ...marks,
  });
});

test('a ledger that says nothing of disputes has no marks', () => {
  expect(disputeMarks(readLedger('Customer ID,Due Date,Balance', [['A1', 46_000, 1]]))).toBeNull();
});

test('the answer counts them and adds them up by currency', () => {
  const words = wordsFor('en');
  const said = (rows: typeof ROWS) => markedInWords(readLedger(HEADERS, rows), false, words);
  expect(said(ROWS)).toBe(words.disputes.marked(3, 'Open items', '105.00 USD, 20.00 EUR'));
  expect(said(ROWS.slice(2, 3))).toBe(words.disputes.marked(0, 'Open items', ''));
});

test('it says where rows are hidden and where a cell says neither yes nor no', () => {
  const words = wordsFor('en');
  const unclear = [...ROWS, ['A3', 46_000, 7, 'USD', 'perhaps']];
  const ledger = readLedger(HEADERS, unclear);
  const said = markedInWords(ledger, true, words);
  expect(said).toContain(words.disputes.hiddenRows);
  expect(said).toContain(words.disputes.unreadable(1));
  const clear = markedInWords(readLedger(HEADERS, ROWS), false, words);
  expect(clear).not.toContain(words.disputes.hiddenRows);
  expect(clear).not.toContain(words.disputes.unreadable(0));
});
