import type { Target } from './target';

/** What can be collected from one account of what is over, in minor units. */
export interface OverAccount {
  /** Index into `Ledger.accounts`. */
  readonly account: number;
  /** Over and not disputed: to be asked for first. */
  readonly callable: number;
  /** Over and disputed: curing the dispute brings it down as well. */
  readonly disputed: number;
}

/** An account of the way back, and what of it is to come in. */
export interface Step {
  readonly account: number;
  readonly amount: number;
  /** True where a dispute has to be settled for part of it. */
  readonly needsDispute: boolean;
}

/** How what is over comes back under its target. */
export interface WayBack {
  /** Least amount of over items to collect, in minor units; 0 where the target is met. */
  readonly needed: number;
  /** False where less is open in all than is over, because of credits: see `neededFor`. */
  readonly isReachable: boolean;
  /** Fewest accounts whose amounts reach it, largest first; what they owe together may be more. */
  readonly steps: readonly Step[];
  /** What all accounts together lack of `needed`; 0 where the steps reach it. */
  readonly lacking: number;
}

/**
 * The least amount of over items whose collection brings `over` to at most `percent` of `total`, all
 * in minor units. Cash takes from both: R = (O - pT) / (1 - p), rounded up so that the target is met.
 * Where credits leave less in all than is over that is more than there is to collect: then all of it.
 * @example neededFor(100_000_000, 18_000_000, 15) is 3_529_412, that is 35,294.12
 */
export function neededFor(total: number, over: number, percent: number): number {
  // In hundredths of a percent, so that all is whole numbers until the one division; amounts of 15 digits
  // times ten thousand are more than a number holds exactly.
  const share = BigInt(Math.round(percent * 100));
  const excess = BigInt(over) * 10_000n - BigInt(total) * share;
  if (excess <= 0n) return 0;
  const kept = 10_000n - share;
  return Math.min(over, Number((excess + kept - 1n) / kept));
}

/**
 * The way back under a target: the fewest accounts that reach what is needed, from what can be asked
 * for now; where that is not enough, disputed amounts are added, again from the fewest.
 * @example wayBack({ overDays: 30, percent: 15 }, 100_000_000, 18_000_000, accounts).needed
 */
export function wayBack(
  { percent }: Target,
  total: number,
  over: number,
  accounts: readonly OverAccount[],
): WayBack {
  const needed = neededFor(total, over, percent);
  const asked = [...accounts]
    .filter(({ callable }) => callable > 0)
    .sort((a, b) => b.callable - a.callable || a.account - b.account);
  const steps = new Map<number, Step>();
  let left = needed;
  for (const { account, callable } of asked) {
    if (left <= 0) break;
    steps.set(account, { account, amount: callable, needsDispute: false });
    left -= callable;
  }
  const contested = [...accounts]
    .filter(({ disputed }) => disputed > 0)
    .sort((a, b) => b.disputed - a.disputed || a.account - b.account);
  for (const { account, disputed } of fewest(contested, left, steps)) {
    if (left <= 0) break;
    const before = steps.get(account)?.amount ?? 0;
    steps.set(account, { account, amount: before + disputed, needsDispute: true });
    left -= disputed;
  }
  return {
    needed,
    isReachable: over <= total,
    steps: withoutNeedless([...steps.values()], -left),
    lacking: Math.max(0, left),
  };
}

/**
 * The steps without those that the others do not need, the smallest first: a large dispute may make up
 * for accounts that were taken before it. `spare` is by how much the steps reach more than is needed;
 * each dispute that was added to an account is more than that.
 */
function withoutNeedless(steps: readonly Step[], spare: number): readonly Step[] {
  let left = spare;
  const isNeedless = new Set(
    [...steps]
      .sort((a, b) => a.amount - b.amount)
      .filter(({ amount }) => {
        if (amount > left) return false;
        left -= amount;
        return true;
      }),
  );
  return steps.filter((step) => !isNeedless.has(step));
}

/** As few accounts as can be that are not asked anyway, then those that are; largest first. */
function fewest(
  contested: readonly OverAccount[],
  needed: number,
  asked: ReadonlyMap<number, Step>,
): readonly OverAccount[] {
  const anyway = contested.filter(({ account }) => asked.has(account));
  const further = contested.filter(({ account }) => !asked.has(account));
  let reached = anyway.reduce((sum, { disputed }) => sum + disputed, 0);
  let count = 0;
  for (; count < further.length && reached < needed; count++) reached += further[count]!.disputed;
  return [...further.slice(0, count), ...anyway];
}
