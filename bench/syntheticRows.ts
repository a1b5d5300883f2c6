import type { CellValue } from '../src/receivables/ledger/area';
import type { LedgerHead } from '../src/receivables/ledger/ledger';
import { seededRandom } from '../samples/seededRandom';
import { listHead } from '../test/receivables/ledger/listHead';
import { ITEM_HEADERS, itemCells } from './syntheticItem';

/** Rows that come from Excel in one answer. */
const BLOCK = 10_000;

const HEADERS = ['Customer ID', 'Customer Name', ...ITEM_HEADERS];

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
  return listHead(HEADERS, { rows, mapping: COLUMN });
}

/** Rows of cells in blocks, as they arrive from Excel: parsed from text, so that no string is shared. */
export function rowBlocks(rows: number, accounts: number): Block[] {
  const random = seededRandom(11);
  const blocks: Block[] = [];
  for (let first = 0; first < rows; first += BLOCK) {
    const block: Block = Array.from({ length: Math.min(BLOCK, rows - first) }, (_, i) => {
      const account = random.whole(0, accounts - 1);
      const currency = random.happens(0.1) ? 'EUR' : 'USD';
      return [
        String(100_000 + account),
        `Customer ${account}`,
        ...itemCells(random, `IN-${first + i}`, currency),
      ];
    });
    blocks.push(JSON.parse(JSON.stringify(block)) as Block);
  }
  return blocks;
}
