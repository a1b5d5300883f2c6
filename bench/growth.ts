import { age } from '../src/receivables/aging/age';
import type { SerialDay } from '../src/receivables/calendar/serialDay';
import { interleaved } from './interleaved';
import type { Measurement } from './measurement';
import { readLedger } from './readingAgainstBareLoop';
import { AS_OF, OVER_DAYS, SIX_BUCKETS } from './syntheticLedger';
import { rowBlocks, type Block } from './syntheticRows';

const ROUNDS = 9;
const MANY = 1_000_000;
const FEW = 10_000;
/** Items of one account, the same in ledgers of both sizes. */
const ROWS_AN_ACCOUNT = 50;

/**
 * How much more a row costs, from cells to aging, in a large ledger than in a small one. A million
 * rows are read either way, once as one ledger and once as a hundred ledgers with cells of their own:
 * one small ledger read again and again would stay in the processor's cache, and the ratio would tell
 * how fast the memory is, not how the work grows.
 */
export async function growth(): Promise<Measurement> {
  const many = rowBlocks(MANY, MANY / ROWS_AN_ACCOUNT);
  const few = Array.from({ length: MANY / FEW }, () => rowBlocks(FEW, FEW / ROWS_AN_ACCOUNT));
  const [large = NaN, small = NaN] = await interleaved(
    [() => readAndAge(many, MANY), () => few.map((blocks) => readAndAge(blocks, FEW))],
    ROUNDS,
    { clearing: 'all' },
  );
  return {
    name: 'growth, cost of a row at 1,000,000 rows against 10,000',
    measured: large / small,
    budget: 2.5,
    kind: 'at most',
    unit: 'times',
  };
}

function readAndAge(blocks: readonly Block[], rows: number): unknown {
  const read = readLedger(blocks, rows);
  const result = age(read.ledger, {
    asOf: AS_OF as SerialDay,
    edges: SIX_BUCKETS,
    overDays: OVER_DAYS,
    mainCurrency: null,
  });
  return { read, result };
}
