import type { CellValue } from '../src/receivables/ledger/area';
import type { LedgerHead } from '../src/receivables/ledger/ledger';
import { seededRandom } from '../samples/seededRandom';
import { AS_OF } from './syntheticLedger';

/** Rows that come from Excel in one answer. */
const BLOCK = 10_000;

const HEADERS = [
  'Customer ID',
  'Customer Name',
  'Invoice',
  'Invoice Date',
  'Due Date',
  'Original Amount',
  'Open Balance',
  'Currency',
  'Disputed',
];

/** Where `rowBlocks` has its columns. */
export const COLUMN = {
  account: 0,
  name: 1,
  invoice: 2,
  invoiceDate: 3,
  dueDate: 4,
  originalAmount: 5,
  balance: 6,
  currency: 7,
  dispute: 8,
} as const;

export type Block = readonly (readonly CellValue[])[];

/** The head of a ledger of so many rows. */
export function syntheticHead(rows: number): LedgerHead {
  return {
    sheet: 'Open items',
    table: null,
    headerRow: 0,
    column: 0,
    columns: HEADERS.length,
    rows,
    mapping: COLUMN,
    headers: HEADERS,
  };
}

/** Rows of cells in blocks, as they arrive from Excel: parsed from text, so that no string is shared. */
export function rowBlocks(rows: number, accounts: number): Block[] {
  const random = seededRandom(11);
  const blocks: Block[] = [];
  for (let first = 0; first < rows; first += BLOCK) {
    const block: Block = Array.from({ length: Math.min(BLOCK, rows - first) }, (_, i) => {
      const account = random.whole(0, accounts - 1);
      const due = AS_OF - random.whole(-30, 150);
      const amount = random.whole(1_000, 900_000) / 100;
      const balance = random.happens(0.03) ? -amount : amount;
      return [
        String(100_000 + account),
        `Customer ${account}`,
        `IN-${first + i}`,
        due - 30,
        due,
        amount,
        balance,
        random.happens(0.1) ? 'EUR' : 'USD',
        random.happens(0.05) ? 'Yes' : 'No',
      ];
    });
    blocks.push(JSON.parse(JSON.stringify(block)) as Block);
  }
  return blocks;
}
