import { ledgerReader } from '../src/receivables/ledger/reader/ledgerReader';
import type { Ledger } from '../src/receivables/ledger/ledger';
import { interleaved } from './interleaved';
import type { Measurement } from './measurement';
import { ACCOUNTS, ITEMS } from './syntheticLedger';
import { COLUMN, rowBlocks, syntheticHead, type Block } from './syntheticRows';

const ROUNDS = 7;

/** How many times as long cells -> ledger takes as the least that any such reading must do. */
export async function readingAgainstBareLoop(): Promise<Measurement> {
  const blocks = rowBlocks(ITEMS, ACCOUNTS);
  const [reading = NaN, bare = NaN] = await interleaved(
    [() => readLedger(blocks, ITEMS).accounts.length, () => bareLoop(blocks, ITEMS)],
    ROUNDS,
  );
  return {
    name: 'cells to ledger, against a bare loop over the same cells',
    measured: reading / bare,
    budget: 1.5,
    kind: 'at most',
    unit: 'times',
  };
}

/** Blocks of cells as a ledger. */
export function readLedger(blocks: readonly Block[], rows: number): Ledger {
  const reader = ledgerReader(syntheticHead(rows), {
    dateOrder: null,
    numberStyle: null,
    dayOffset: 0,
  });
  for (const block of blocks) reader.add(block);
  const read = reader.finish();
  if ('question' in read) throw new Error(`The synthetic rows raise ${read.question.code}.`);
  return read.ledger;
}

/** Copies the mapped columns into typed arrays and interns account and currency; checks nothing. */
function bareLoop(blocks: readonly Block[], rows: number): number {
  const account = new Int32Array(rows);
  const currency = new Uint8Array(rows);
  const invoiceDay = new Int32Array(rows);
  const dueDay = new Int32Array(rows);
  const original = new Float64Array(rows);
  const balance = new Float64Array(rows);
  const disputed = new Uint8Array(rows);
  const accounts = new Map<unknown, number>();
  const currencies = new Map<unknown, number>();
  let at = 0;
  for (const block of blocks) {
    for (const row of block) {
      account[at] = interned(accounts, row[COLUMN.account]);
      currency[at] = interned(currencies, row[COLUMN.currency]);
      invoiceDay[at] = row[COLUMN.invoiceDate] as number;
      dueDay[at] = row[COLUMN.dueDate] as number;
      original[at] = row[COLUMN.originalAmount] as number;
      balance[at] = row[COLUMN.balance] as number;
      disputed[at] = row[COLUMN.dispute] === 'Yes' ? 1 : 0;
      at++;
    }
  }
  return (
    accounts.size +
    account[0]! +
    currency[0]! +
    invoiceDay[0]! +
    dueDay[0]! +
    balance[0]! +
    original[0]! +
    disputed[0]!
  );
}

function interned(known: Map<unknown, number>, key: unknown): number {
  let index = known.get(key);
  if (index === undefined) known.set(key, (index = known.size));
  return index;
}
