import { ledgerReader, type LedgerReader } from '../src/receivables/ledger/reader/ledgerReader';
import type { CellValue } from '../src/receivables/ledger/area';
import type { Ledger } from '../src/receivables/ledger/ledger';
import { interleaved } from './interleaved';
import type { Measurement } from './measurement';
import { ACCOUNTS, ITEMS } from './syntheticLedger';
import { COLUMN, rowBlocks, syntheticHead, type Block } from './syntheticRows';

const ROUNDS = 15;

/** How many times as long cells -> ledger takes as the least that any such reading must do. */
export async function readingAgainstBareLoop(): Promise<Measurement> {
  const blocks = rowBlocks(ITEMS, ACCOUNTS);
  const [reading = NaN, bare = NaN] = await interleaved(
    [() => readLedger(blocks, ITEMS), () => bareLoop(blocks, ITEMS)],
    ROUNDS,
    { clearing: 'all' },
  );
  return {
    name: 'cells to ledger, against a bare loop over the same cells',
    measured: reading / bare,
    budget: 1.5,
    kind: 'at most',
    unit: 'times',
  };
}

/** A ledger, and what read it. */
export interface ReadLedger {
  readonly ledger: Ledger;
  readonly reader: LedgerReader;
}

/** Blocks of cells as a ledger. */
export function readLedger(blocks: readonly Block[], rows: number): ReadLedger {
  const reader = ledgerReader(syntheticHead(rows), {
    dateOrder: null,
    numberStyle: null,
    dayOffset: 0,
  });
  for (const block of blocks) reader.add(block);
  const read = reader.finish();
  if ('question' in read) throw new Error(`The synthetic rows raise ${read.question.code}.`);
  return { ledger: read.ledger, reader };
}

/**
 * Copies the mapped columns into typed arrays and interns account and currency, as tightly as
 * JavaScript can; believes every cell and notices nothing.
 */
function bareLoop(blocks: readonly Block[], rows: number): unknown {
  // Local names: an imported one is looked up anew at every use.
  const at = { ...COLUMN };
  const account = new Int32Array(rows);
  const currency = new Uint8Array(rows);
  const invoiceDay = new Int32Array(rows);
  const dueDay = new Int32Array(rows);
  const original = new Float64Array(rows);
  const balance = new Float64Array(rows);
  const disputed = new Uint8Array(rows);
  const invoice: CellValue[] = [];
  const accounts = new Map<string, number>();
  const currencies = new Map<string, number>();
  let item = 0;
  for (const block of blocks) {
    for (const row of block) {
      // Looked up in line: a function between would make the loop a third slower.
      const customer = row[at.account] as string;
      let known = accounts.get(customer);
      if (known === undefined) accounts.set(customer, (known = accounts.size));
      account[item] = known;
      const code = row[at.currency] as string;
      known = currencies.get(code);
      if (known === undefined) currencies.set(code, (known = currencies.size));
      currency[item] = known;
      invoiceDay[item] = row[at.invoiceDate] as number;
      dueDay[item] = row[at.dueDate] as number;
      original[item] = row[at.originalAmount] as number;
      balance[item] = row[at.balance] as number;
      disputed[item] = row[at.dispute] === 'Yes' ? 1 : 0;
      invoice[item] = row[at.invoice] ?? '';
      item++;
    }
  }
  const columns = { account, currency, invoiceDay, dueDay, original, balance, disputed, invoice };
  return { columns, accounts, currencies };
}
