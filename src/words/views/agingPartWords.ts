import type { NoRoll } from '../../receivables/snapshots/comparison';

/** Every text of the parts of the view *Aging* that are pages of their own. Amounts and days as read. */
export interface AgingPartWords {
  /** The name of the list of the parts, for screen readers. */
  readonly list: string;
  readonly back: string;
  readonly targets: {
    readonly title: string;
    /** A percentage beside the most that is allowed. */
    readonly of: (percent: string, allowed: string) => string;
    readonly within: string;
    readonly over: string;
    readonly nothingOpen: string;
    /** No percentage, for credits exceed what is owed. */
    readonly inCredit: string;
    /** What is over then, as an amount. */
    readonly isOver: (amount: string) => string;
    /** A list that came aged does not part that day. */
    readonly between: (least: string, most: string, allowed: string, overDays: number) => string;
    readonly groupsOver: (groups: number) => string;
    readonly net: (percent: string) => string;
    /** How the targets of the whole are met. */
    readonly met: (count: number, of: number) => string;
    /** What there is to do about a missed one; leads to the plan. */
    readonly collect: (amount: string, accounts: number) => string;
    readonly needed: (amount: string) => string;
    /** No target is set; and the way to set some. */
    readonly none: string;
    readonly noneText: string;
    readonly set: string;
    readonly whole: string;
    readonly groups: (header: string) => string;
    readonly noGroup: string;
    readonly ownTargets: string;
    readonly unknown: (groups: string) => string;
    readonly moreGroups: (count: number) => string;
  };
  readonly wayBack: {
    readonly title: string;
    readonly plan: (amount: string, accounts: number) => string;
    /** Everything that can be collected is not enough. */
    readonly lacking: (amount: string) => string;
    /** Credits leave less in all than is over. */
    readonly notReachable: string;
    /** What the account has in credit. */
    readonly credits: (amount: string) => string;
    readonly hardest: string;
    readonly ofOver: (amount: string, over: string) => string;
    readonly dispute: string;
    readonly list: (over: string) => string;
    readonly none: string;
    readonly noneText: string;
    /** No plan for the whole, but not every target is met. */
    readonly notAll: string;
    readonly notAllText: string;
  };
  readonly rolling: {
    readonly title: string;
    readonly meaning: (days: number, until: string) => string;
    readonly buckets: string;
    readonly accounts: string;
    readonly to: string;
    readonly on: (from: string, to: string, day: string) => string;
    readonly others: (count: number, amount: string) => string;
    readonly then: (days: number) => string;
    readonly none: (days: number) => string;
    /** The list came aged, without dates. */
    readonly untold: string;
  };
  readonly due: {
    readonly title: string;
    readonly meaning: string;
    readonly within: (from: number, to: number) => string;
    readonly later: (after: number) => string;
    readonly total: string;
    readonly none: string;
  };
  readonly groups: {
    readonly title: string;
    readonly by: (header: string) => string;
    readonly accounts: (count: number) => string;
    readonly none: string;
    readonly noneText: string;
    readonly choose: string;
  };
  readonly trend: {
    readonly title: string;
    /** What the lines say, for those who do not see them. */
    readonly drawn: (first: string, from: string, last: string, to: string) => string;
    readonly share: string;
    readonly net: string;
    readonly target: string;
    readonly table: string;
    readonly oneDay: string;
    readonly broken: string;
    readonly none: string;
    readonly noneText: string;
  };
  readonly changes: {
    readonly title: string;
    readonly with: string;
    readonly compare: string;
    /** Of a day that is not kept by account any more. */
    readonly wholeOnly: string;
    readonly noDays: string;
    readonly since: (day: string) => string;
    readonly change: string;
    readonly now: string;
    readonly otherDays: string;
    readonly otherBuckets: string;
    /** The figures of then were made by other rules: these. */
    readonly otherRules: (then: string) => string;
    readonly accounts: string;
    readonly noAccounts: string;
    readonly nobody: string;
  };
  readonly rolls: {
    readonly title: string;
    readonly meaning: string;
    readonly since: (day: string) => string;
    readonly reasons: Readonly<Record<NoRoll, string>>;
  };
  readonly columns: {
    readonly title: string;
    readonly meaning: string;
    readonly beside: string;
    readonly copy: string;
  };
}
