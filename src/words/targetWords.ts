/** A percentage beside what management allows. Figures come as text with one decimal: 13.4. */
export interface TargetFigures {
  readonly overDays: number;
  /** Null where there is none: see `between` and `inCredit`, else nothing is open. */
  readonly percent: string | null;
  /** What is allowed, as a person wrote it: 15 or 7.25. */
  readonly allowed: string;
  /** By how many points it is missed; null where it is met. */
  readonly missedBy: string | null;
  /** Least and most in percent, where the list came aged and does not part that day; else null. */
  readonly between: readonly [string, string] | null;
  /** What is over as an amount, where credits exceed what is owed; else null. */
  readonly inCredit: string | null;
}

/** What is said of management's percentages, and the sheet that shows them. */
export interface TargetWords {
  readonly title: string;
  /** What the percentages are shares of, above the tables. */
  readonly note: string;
  /** One target in words, as in "Over 30: 13.4 % of at most 15 %, within". */
  readonly line: (figures: TargetFigures) => string;
  /** The same without dispute, one percentage a target: "Net of dispute: 12.0 %, 5.5 %". */
  readonly net: (percents: readonly (string | null)[]) => string;
  /** The verdict in the table, with a mark that a printer in black keeps. */
  readonly within: string;
  readonly missedBy: (points: string) => string;
  readonly nothingOpen: string;
  /** Credits exceed what is owed: short, for a column. */
  readonly inCredit: string;
  readonly between: (least: string, most: string) => string;
  /** Who: all accounts, the items without a group, a group by its name. */
  readonly whole: string;
  readonly noGroup: string;
  /** Above the table of groups; the header of the ledger's column. */
  readonly groupsHeading: string;
  readonly targetsHeading: string;
  readonly wayBackHeading: string;
  readonly rollingHeading: string;
  /** Beside the headings: what stands in the table, or why it is empty. */
  readonly groupedBy: (header: string) => string;
  readonly notGrouped: string;
  readonly unknownGroups: (groups: string) => string;
  readonly noTargets: string;
  readonly noPlan: string;
  /** Beside the plans of the whole: groups that miss targets of theirs, and how many more. */
  readonly groupsOver: (groups: string, more: number) => string;
  /** No target is missed, but not each has a percentage. */
  readonly noneTold: string;
  /** The plan in a sentence: what to collect, from how many accounts, for which target. */
  readonly plan: (amount: string, accounts: number, overDays: number, lacking: string) => string;
  readonly hardest: string;
  /** Credits leave less in all than is over. */
  readonly notReachable: string;
  /** What rolls, up to which day, and what is not listed. */
  readonly rolling: (amount: string, isoDate: string) => string;
  readonly notListed: (amount: string, rows: number) => string;
  /** "in 7 days, over 30 would be 16.2 %, above the target". */
  readonly ahead: (days: number, overDays: number, percent: string, isOver: boolean) => string;
  readonly noRolling: string;
  /** The list came aged, without dates. */
  readonly untoldRolling: string;
  readonly yes: string;
  readonly headers: {
    readonly group: string;
    readonly accounts: string;
    readonly who: string;
    readonly overDays: string;
    readonly allowed: string;
    readonly now: string;
    readonly net: string;
    readonly verdict: string;
    readonly collect: string;
    readonly over: string;
    readonly total: string;
    readonly rank: string;
    readonly account: string;
    readonly name: string;
    readonly owner: string;
    readonly disputed: string;
    readonly credits: string;
    readonly from: string;
    readonly to: string;
    readonly amount: string;
    readonly day: string;
    readonly currency: string;
    readonly share: (days: number) => string;
    readonly shareNet: string;
  };
}
