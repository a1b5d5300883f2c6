import { age } from '../src/receivables/aging/age';
import type { SerialDay } from '../src/receivables/calendar/serialDay';
import { interleaved } from './interleaved';
import type { Measurement } from './measurement';
import { readLedger } from './readingAgainstBareLoop';
import { AS_OF, OVER_DAYS, SIX_BUCKETS } from './syntheticLedger';
import { rowBlocks, type Block } from './syntheticRows';

const ROUNDS = 5;
const MANY = 1_000_000;
const FEW = 10_000;
/** Items of one account, the same in both ledgers. */
const ROWS_AN_ACCOUNT = 50;

/** How much more a row costs, from cells to aging, in a large ledger than in a small one. */
export async function growth(): Promise<Measurement> {
  const many = rowBlocks(MANY, MANY / ROWS_AN_ACCOUNT);
  const few = rowBlocks(FEW, FEW / ROWS_AN_ACCOUNT);
  const [large = NaN, small = NaN] = await interleaved(
    [() => readAndAge(many, MANY), () => readAndAge(few, FEW)],
    ROUNDS,
  );
  return {
    name: 'growth, cost of a row at 1,000,000 rows against 10,000',
    measured: large / MANY / (small / FEW),
    budget: 2.5,
    kind: 'at most',
    unit: 'times',
  };
}

function readAndAge(blocks: readonly Block[], rows: number): number | undefined {
  const result = age(readLedger(blocks, rows), {
    asOf: AS_OF as SerialDay,
    edges: SIX_BUCKETS,
    overDays: OVER_DAYS,
    mainCurrency: null,
  });
  return result.blocks[0]?.total.amount;
}
