import fc from 'fast-check';
import type { CellValue } from '../../../src/receivables/ledger/area';

/** What the ledgers of these tests have: an owner, a phone, and a note that nobody else is to read. */
export const OWNED_HEADERS =
  'Customer ID,Customer,Owner,Invoice,Due Date,Balance,Currency,Phone,Note';

/** A word that no workbook that is handed out may hold. */
export const SECRET = 'behind with their rent';

const day = fc.integer({ min: 45_800, max: 46_150 });

const anyOwnedRow: fc.Arbitrary<CellValue[]> = fc
  .record({
    account: fc.constantFrom('A1', '00123', '123', 'B-7'),
    owner: fc.constantFrom('Ana', 'Luis', 'José O’Neill', ''),
    due: fc.oneof({ weight: 6, arbitrary: day }, { weight: 1, arbitrary: fc.constant('') }),
    cents: fc.integer({ min: -50_000, max: 200_000 }),
    currency: fc.constantFrom('USD', 'USD', 'EUR', ''),
    invoice: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ account, owner, due, cents, currency, invoice }): CellValue[] => [
    account,
    `Name of ${account}`,
    owner,
    `I-${invoice}`,
    due,
    cents / 100,
    currency,
    '555-0100',
    SECRET,
  ]);

/** Rows of a ledger of several owners, with credits, missing dates, several currencies, blanks and twins. */
export const anyOwnedRows = fc.array(anyOwnedRow, { minLength: 1, maxLength: 40 });

/** One such ledger, always the same. */
export const OWNED_ROWS = fc.sample(anyOwnedRow, { seed: 7, numRuns: 40 });
