import { overShares } from '../aging/overShares';
import type { AccountColumns, AgingBlock } from '../aging/result';
import type { Settings } from '../settings/settings';
import type { NarrowBlock } from './narrowAging';
import type { TargetStanding } from './report';
import { standing, type OpenByAge } from './standing';
import type { GroupTarget, Target } from './target';

/** What management allows, and of whom. */
export type Allowed = Pick<Settings, 'targets' | 'groupTargets' | 'overDays'>;

/**
 * The whole of one currency beside its targets.
 * @example wholeStanding(block, settings).lines[0].verdict is 'over'
 */
export function wholeStanding(block: NarrowBlock, { targets, overDays }: Allowed): TargetStanding {
  const { all, contested, ages, given } = block;
  const amounts = (of: AgingBlock | null) => ages.map((_, at) => of?.buckets[at]?.amount ?? 0);
  return standing(
    {
      ages,
      given,
      all: amounts(all),
      contested: amounts(contested),
      total: all.total.amount,
      totalContested: contested?.total.amount ?? 0,
    },
    {
      group: null,
      hasOwnTargets: targets.length > 0,
      accounts: all.accounts.length,
      targets,
      overDays,
    },
  );
}

/**
 * The whole of one currency where it has no targets: all of it stands in the aging already.
 * @example agedStanding(block, settings).late.share is 0.18
 */
export function agedStanding(block: AgingBlock, { overDays }: Allowed): TargetStanding {
  const { gross, net } = overShares(block);
  return standing(
    {
      // What is late, as if it were all of one age.
      ages: [overDays + 1],
      given: null,
      all: [gross.part],
      contested: [gross.part - net.part],
      total: gross.of,
      totalContested: gross.of - net.of,
    },
    {
      group: null,
      hasOwnTargets: false,
      accounts: block.accounts.length,
      targets: [],
      overDays,
    },
  );
}

/**
 * Each group of one currency beside its own targets, else those of the whole; the largest late first.
 * `accounts` is the currency's stretch of `accountsByGroup`.
 * @example groupStandings(names, block, accounts, settings)[0].group is 'Ana'
 */
export function groupStandings(
  names: readonly string[],
  { all, contested, ages, given }: NarrowBlock,
  accounts: Int32Array,
  allowed: Allowed,
): readonly TargetStanding[] {
  const inDispute = contested?.groups ?? null;
  const disputedRow = new Map(Array.from(inDispute?.account ?? [], (group, row) => [group, row]));
  return Array.from(all.groups?.account ?? [], (index, row) => {
    const group = names[index] ?? '';
    const own = targetsOf(group, allowed.groupTargets);
    const open: OpenByAge = {
      ages,
      given,
      all: rowOf(all.groups, row, ages),
      contested: rowOf(inDispute, disputedRow.get(index), ages),
      total: all.groups?.total[row] ?? 0,
      totalContested: inDispute?.total[disputedRow.get(index) ?? -1] ?? 0,
    };
    return standing(open, {
      group,
      hasOwnTargets: own !== null,
      accounts: accounts[index] ?? 0,
      targets: own ?? allowed.targets,
      overDays: allowed.overDays,
    });
  });
}

function rowOf(
  columns: AccountColumns | null,
  row: number | undefined,
  ages: readonly number[],
): readonly number[] {
  return ages.map((_, at) => columns?.buckets[at]?.[row ?? -1] ?? 0);
}

/** The targets that a group has of its own; null where it takes those of the whole. */
function targetsOf(group: string, own: readonly GroupTarget[]): readonly Target[] | null {
  return own.find((each) => isSameGroup(each.group, group))?.targets ?? null;
}

/**
 * Whether a typed name means a group of the ledger; case and blanks around it do not matter.
 * @example isSameGroup('ana', 'Ana') is true
 */
export function isSameGroup(typed: string, group: string): boolean {
  return typed.trim().toLowerCase() === group.trim().toLowerCase();
}
