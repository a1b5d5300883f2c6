import type { Tally } from '../aging/result';
import type { SerialDay } from '../calendar/serialDay';
import type { Target } from './target';

/** Where a figure stands beside what management allows. */
export type Verdict =
  | 'within'
  | 'over'
  /** Nothing is open: there is no percentage. */
  | 'nothing-open'
  /** Credits exceed what is owed: there is no percentage, whatever is over. */
  | 'in-credit'
  /** The list came aged and does not part the target's day: the share lies between two others. */
  | 'not-parted';

/** What is over so many days, and what share that is; amounts in minor units. */
export interface OverFigures {
  /** Older than these days, disputed or not. */
  readonly over: number;
  /** The same without what is disputed. */
  readonly overNet: number;
  /** Over by all that is aged, 0.134 for 13.4 %; null where it cannot be told: see `Verdict`. */
  readonly share: number | null;
  /** What is over and not disputed, by all that is not disputed. */
  readonly shareNet: number | null;
}

/** What is over so many days, beside a target. */
export interface TargetLine extends OverFigures {
  readonly target: Target;
  /** By `share`: management's percentages are gross unless somebody says otherwise. */
  readonly verdict: Verdict;
  /** By `shareNet`. */
  readonly verdictNet: Verdict;
  /** Least and most that the share can be, where the list does not part the target's day; else null. */
  readonly between: readonly [number, number] | null;
  /** Least amount of over items to collect, R = (O - pT) / (1 - p), all of them at most; else 0. */
  readonly needed: number;
}

/** The whole, or one group, beside its targets; amounts in minor units. */
export interface TargetStanding {
  /** Null for the whole; `''` for the items that name no group. */
  readonly group: string | null;
  /** Whether it has targets of its own; the others take those of the whole. */
  readonly hasOwnTargets: boolean;
  /** Accounts with something open in it. */
  readonly accounts: number;
  /** All that is aged, in and out of dispute: what `share` is a share of. */
  readonly total: number;
  /** The same without what is disputed. */
  readonly totalNet: number;
  /** What is over `AgingResult.overDays`, whether that is a target or not. */
  readonly late: OverFigures;
  /** One a target, in the order of their days; [] without targets. */
  readonly lines: readonly TargetLine[];
}

/** An account of the way back, and what of it is to come in; amounts in minor units. */
export interface PlanStep {
  /** Index into `Ledger.accounts`. */
  readonly account: number;
  readonly key: string;
  readonly name: string;
  readonly owner: string;
  /** What is to come in: the steps of a plan add up to what it needs, as far as there is enough. */
  readonly collect: number;
  /** What the account owes of what is over, and can be taken into account; `collect` or more. */
  readonly over: number;
  /** True where a dispute has to be settled for part of it. */
  readonly needsDispute: boolean;
  /** Credits of the account that can be applied instead, as a positive amount; 0 where it has none. */
  readonly credits: number;
}

/** The way back under one missed target of the whole. */
export interface TargetPlan {
  readonly target: Target;
  /** Minor units; as in its `TargetLine`. */
  readonly needed: number;
  /** The fewest accounts that reach it; what can be asked for first, the largest first. */
  readonly steps: readonly PlanStep[];
  /** What all accounts together lack of it, in minor units; 0 where the steps reach it. */
  readonly lacking: number;
  /** False where credits leave less in all than is over: collecting alone cannot reach the target. */
  readonly isReachable: boolean;
  /** Of several missed targets, the one that takes most. */
  readonly isHardest: boolean;
}

/** What crosses into an older bucket; `from` and `to` are positions in the block's `labels`. */
export interface RollingBucket {
  readonly from: number;
  readonly to: number;
  /** Minor units. */
  readonly tally: Tally;
}

/** What of one account leaves a bucket for an older one. */
export interface RollingAccount {
  /** Index into `Ledger.accounts`. */
  readonly account: number;
  readonly key: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Minor units. */
  readonly amount: number;
  /** The first day on which some of it stands in another bucket. */
  readonly day: SerialDay;
}

/** A target's percentage on a later day, if nothing is paid. */
export interface TargetAhead {
  readonly target: Target;
  readonly share: number | null;
  readonly verdict: Verdict;
}

/** What rolls into an older bucket within the next days, if nothing is paid and nothing new falls due. */
export interface RollAhead {
  /** How many are looked ahead; 0 where the list came aged, so that nothing can be told. */
  readonly days: number;
  /** The as-of date and these days. */
  readonly until: SerialDay;
  /** The oldest first. */
  readonly buckets: readonly RollingBucket[];
  /** The largest amounts, largest first. */
  readonly accounts: readonly RollingAccount[];
  /** What rolls besides: of how many accounts and buckets, and how much, in minor units. */
  readonly others: Tally;
  /** One a target of the whole. */
  readonly then: readonly TargetAhead[];
}

/** One currency beside management's targets. */
export interface TargetBlock {
  /** ISO code, or null when the currency is unknown. */
  readonly currency: string | null;
  readonly decimals: number;
  readonly whole: TargetStanding;
  /** The largest over first; [] where items are not grouped. */
  readonly groups: readonly TargetStanding[];
  /** One for each missed target of the whole, in the order of their days. */
  readonly plans: readonly TargetPlan[];
  readonly rolling: RollAhead;
}

/** What management allows, what is, the way back, and what is about to roll. */
export interface TargetReport {
  /** Header of the column that items are grouped by; null where they are not. */
  readonly groupedBy: string | null;
  /** In the order of the aging; the main currency's first. */
  readonly blocks: readonly TargetBlock[];
  /** Groups with targets that the ledger does not name, as typed. */
  readonly unknownGroups: readonly string[];
}
