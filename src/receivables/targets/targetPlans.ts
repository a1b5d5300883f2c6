import type { AccountColumns } from '../aging/result';
import type { Ledger } from '../ledger/ledger';
import type { NarrowBlock } from './narrowAging';
import type { PlanStep, TargetLine, TargetPlan, TargetStanding } from './report';
import { wayBack, type OverAccount, type WayBack } from './wayBack';

/**
 * The way back under each missed target of the whole: the fewest accounts that reach what is needed,
 * what can be asked for before what is disputed, as SAP's "To Be Collected" leaves disputes out.
 * `creditsOf` says what each account has in credit, in minor units.
 * @example targetPlans(ledger, block, whole, creditsOf)[0].steps.length is 4
 */
export function targetPlans(
  ledger: Ledger,
  block: NarrowBlock,
  { total, lines }: TargetStanding,
  creditsOf: (account: number) => number,
): readonly TargetPlan[] {
  const missed = lines.filter(({ verdict }) => verdict === 'over');
  const ways = missed.map((line) => {
    const accounts = overAccounts(block, line);
    return { line, accounts, way: wayBack(line.target, total, line.over, accounts) };
  });
  const hardest = [...ways].sort((a, b) => effort(b.way, a.way)).at(0);
  return ways.map((each) => ({
    target: each.line.target,
    needed: each.way.needed,
    steps: stepsOf(ledger, each.way, each.accounts).map((step) => ({
      ...step,
      credits: creditsOf(step.account),
    })),
    lacking: each.way.lacking,
    isReachable: each.way.isReachable,
    isHardest: each === hardest,
  }));
}

/** Of two ways the one that lacks more, needs more, or takes more accounts. */
function effort(a: WayBack, b: WayBack): number {
  return a.lacking - b.lacking || a.needed - b.needed || a.steps.length - b.steps.length;
}

/** What each account owes of what is older than the target's days, in and out of dispute. */
function overAccounts(
  { all, contested, ages }: NarrowBlock,
  { target }: TargetLine,
): readonly OverAccount[] {
  const over = overOf(all.accounts, ages, target.overDays);
  const inDispute = new Map<number, number>();
  if (contested !== null) {
    const amounts = overOf(contested.accounts, ages, target.overDays);
    contested.accounts.account.forEach((account, row) => inDispute.set(account, amounts[row] ?? 0));
  }
  const found: OverAccount[] = [];
  for (let row = 0; row < over.length; row++) {
    const owed = over[row] ?? 0;
    if (owed <= 0) continue;
    const account = all.accounts.account[row] ?? -1;
    const disputed = Math.min(owed, inDispute.get(account) ?? 0);
    found.push({ account, callable: owed - disputed, disputed });
  }
  return found;
}

function overOf(
  { length, buckets }: AccountColumns,
  ages: readonly number[],
  overDays: number,
): Float64Array {
  const over = new Float64Array(length);
  buckets.forEach((amounts, at) => {
    if ((ages[at] ?? 0) <= overDays) return;
    for (let row = 0; row < length; row++) over[row]! += amounts[row]!;
  });
  return over;
}

/** The last account gives only what is still needed, so that the plan reads as the sentence says it. */
function stepsOf(
  { accounts }: Ledger,
  { needed, steps }: WayBack,
  owed: readonly OverAccount[],
): readonly Omit<PlanStep, 'credits'>[] {
  const overBy = new Map(owed.map((each) => [each.account, each.callable + each.disputed]));
  let left = needed;
  return steps.map(({ account, amount, needsDispute }) => {
    const collect = Math.min(left, amount);
    left -= collect;
    const { key = '', name = '', owner = '' } = accounts[account] ?? {};
    return {
      account,
      key,
      name,
      owner,
      collect,
      over: overBy.get(account) ?? amount,
      needsDispute,
    };
  });
}
