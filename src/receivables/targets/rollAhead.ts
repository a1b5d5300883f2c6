import type { AccountColumns } from '../aging/result';
import type { Ledger } from '../ledger/ledger';
import type { LaterBounds } from './bounds';
import type { NarrowBlock } from './narrowAging';
import type { RollAhead, RollingAccount, RollingBucket, TargetAhead } from './report';
import { olderThan, shareOf, verdictOn } from './standing';
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
  const rolling = rollingAccounts(ledger, block.all.accounts, moves);
  const others = rolling.slice(MOST_ACCOUNTS);
  return {
    days: later.length,
    until: later.at(-1)?.day ?? asOf,
    buckets: rollingBuckets(block, moves),
    accounts: rolling.slice(0, MOST_ACCOUNTS),
    others: {
      amount: others.reduce((sum, { amount }) => sum + amount, 0),
      items: others.length,
    },
    then: targets.map((target) => targetAhead(block, target, later.at(-1)?.older ?? 0)),
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

/** Bounds belong to the bucket below them. */
function bucketOf(age: number, bounds: readonly number[]): number {
  return bounds.filter((bound) => bound < age).length;
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

/** One an account and bucket that it leaves, the largest amount first. */
function rollingAccounts(
  { accounts }: Ledger,
  columns: AccountColumns,
  moves: readonly Move[],
): readonly RollingAccount[] {
  const rolling: RollingAccount[] = [];
  for (let row = 0; row < columns.length; row++) {
    const account = columns.account[row] ?? -1;
    const { key = '', name = '' } = accounts[account] ?? {};
    const ofRow = new Map<number, RollingAccount>();
    for (const { narrow, from, to, day } of moves) {
      const amount = columns.buckets[narrow]?.[row] ?? 0;
      if (amount === 0) continue;
      const before = ofRow.get(from);
      ofRow.set(from, {
        ...(before ?? { account, key, name, from, to }),
        amount: amount + (before?.amount ?? 0),
        day: before === undefined || day < before.day ? day : before.day,
      });
    }
    rolling.push(...ofRow.values());
  }
  return rolling.sort((a, b) => b.amount - a.amount || b.from - a.from || a.account - b.account);
}

function targetAhead({ all, ages }: NarrowBlock, target: Target, older: number): TargetAhead {
  const amounts = all.buckets.map(({ amount }) => amount);
  const over = olderThan(amounts, ages, target.overDays - older);
  const total = all.total.amount;
  return {
    target,
    share: shareOf(over, total),
    verdict: verdictOn(over, total, target.percent),
  };
}
