import { bucketOf } from '../accounts/itemPlace';
import { shareOf } from '../aging/overShares';
import type { AccountColumns } from '../aging/result';
import type { Ledger } from '../ledger/ledger';
import type { LaterBounds } from './bounds';
import type { NarrowBlock } from './narrowAging';
import type { RollAhead, RollingAccount, RollingBucket, TargetAhead } from './report';
import { olderThan, verdictOn } from './standing';
import type { Target } from './target';

/** So many accounts tell whom to ask before they roll; the sum of all others stands beside them. */
const MOST_ACCOUNTS = 200;

/** The buckets of the sheet, today and on each of the next days. */
export interface RollTerms {
  readonly asOf: RollAhead['until'];
  readonly edges: readonly number[];
  readonly later: readonly LaterBounds[];
  readonly targets: readonly Target[];
}

/** What becomes of what stands in a narrow bucket. */
interface Move {
  /** Position of the narrow bucket. */
  readonly narrow: number;
  readonly from: number;
  readonly to: number;
  /** The first day on which it is in another bucket. */
  readonly day: RollingAccount['day'];
}

/**
 * What of one currency leaves its bucket for an older one within the next days, if nothing is paid: by
 * bucket and by account, and what the percentages are then. What is not aged now stays out.
 * @example rollAhead(ledger, block, terms).buckets[0] is { from: 3, to: 4, tally: { amount, items } }
 */
export function rollAhead(ledger: Ledger, block: NarrowBlock, terms: RollTerms): RollAhead {
  const { later, targets, asOf } = terms;
  const moves = movesOf(block.ages, terms);
  return {
    days: later.length,
    until: later.at(-1)?.day ?? asOf,
    buckets: rollingBuckets(block, moves),
    ...rollingAccounts(ledger, block.all.accounts, moves),
    // What came aged does not tell.
    then: (later.length === 0 ? [] : targets).map((target) =>
      targetAhead(block, target, later.at(-1)?.older ?? 0),
    ),
  };
}

function movesOf(ages: readonly number[], { edges, later }: RollTerms): readonly Move[] {
  return ages.flatMap((age, narrow) => {
    const from = bucketOf(age, edges);
    const first = later.find(({ bounds }) => bucketOf(age, bounds) !== from);
    const to = bucketOf(age, later.at(-1)?.bounds ?? edges);
    return first === undefined || to === from ? [] : [{ narrow, from, to, day: first.day }];
  });
}

function rollingBuckets({ all }: NarrowBlock, moves: readonly Move[]): readonly RollingBucket[] {
  const found = new Map<string, RollingBucket>();
  for (const { narrow, from, to } of moves) {
    const { amount = 0, items = 0 } = all.buckets[narrow] ?? {};
    if (items === 0) continue;
    const before = found.get(`${from} ${to}`)?.tally;
    const tally = { amount: amount + (before?.amount ?? 0), items: items + (before?.items ?? 0) };
    found.set(`${from} ${to}`, { from, to, tally });
  }
  return [...found.values()].sort((a, b) => b.from - a.from || b.to - a.to);
}

/** What rolls of each account out of one bucket into another: one array a figure, because there may be many. */
interface RollingColumn {
  readonly from: number;
  readonly to: number;
  /** By row of the block's accounts, in minor units; 0 where nothing rolls. */
  readonly amounts: Float64Array;
  /** By row, the first day on which some of it rolls. */
  readonly days: Int32Array;
}

function rollingColumns({ length, buckets }: AccountColumns, moves: readonly Move[]) {
  const found = new Map<string, RollingColumn>();
  // Ages are in rising order, so the days fall: the last move that has an amount is the first day.
  for (const { narrow, from, to, day } of moves) {
    const column = found.get(`${from} ${to}`) ?? {
      from,
      to,
      amounts: new Float64Array(length),
      days: new Int32Array(length),
    };
    found.set(`${from} ${to}`, column);
    const amounts = buckets[narrow];
    for (let row = 0; row < length; row++) {
      const amount = amounts?.[row] ?? 0;
      if (amount === 0) continue;
      column.amounts[row]! += amount;
      column.days[row] = day;
    }
  }
  return [...found.values()];
}

/** One an account, bucket that it leaves and bucket that it reaches, the largest amount first; what is not listed in one sum. */
function rollingAccounts(
  { accounts }: Ledger,
  columns: AccountColumns,
  moves: readonly Move[],
): Pick<RollAhead, 'accounts' | 'others'> {
  const rolling = rollingColumns(columns, moves);
  const least = leastListed(rolling);
  const listed: RollingAccount[] = [];
  let amountInAll = 0;
  let items = 0;
  for (const { from, to, amounts, days } of rolling) {
    for (let row = 0; row < amounts.length; row++) {
      const amount = amounts[row]!;
      if (amount === 0) continue;
      amountInAll += amount;
      items++;
      if (amount < least) continue;
      const account = columns.account[row]!;
      const { key = '', name = '' } = accounts[account] ?? {};
      listed.push({ account, key, name, from, to, amount, day: days[row]! as RollAhead['until'] });
    }
  }
  const shown = listed
    .sort((a, b) => b.amount - a.amount || b.from - a.from || a.account - b.account)
    .slice(0, MOST_ACCOUNTS);
  const shownAmount = shown.reduce((sum, { amount }) => sum + amount, 0);
  return {
    accounts: shown,
    others: { amount: amountInAll - shownAmount, items: items - shown.length },
  };
}

/** The amount below which nothing is listed. */
function leastListed(rolling: readonly RollingColumn[]): number {
  const all = new Float64Array(rolling.reduce((sum, { amounts }) => sum + amounts.length, 0));
  let at = 0;
  for (const { amounts } of rolling) {
    all.set(amounts, at);
    at += amounts.length;
  }
  all.sort();
  return all[all.length - MOST_ACCOUNTS] ?? -Infinity;
}

function targetAhead({ all, ages }: NarrowBlock, target: Target, older: number): TargetAhead {
  const amounts = all.buckets.map(({ amount }) => amount);
  const over = olderThan(amounts, ages, target.overDays - older);
  const total = all.total.amount;
  return {
    target,
    share: shareOf({ part: over, of: total }),
    verdict: verdictOn(over, total, target.percent),
  };
}
