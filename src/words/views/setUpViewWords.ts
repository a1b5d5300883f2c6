import type {
  CreditMode,
  DayCount,
  DisputeMode,
  Settings,
} from '../../receivables/settings/settings';

/** Every text of the view *Set-up*: how the ledger is read. */
export interface SetUpViewWords {
  /** The view's heading, and its name in the navigation. */
  readonly title: string;
  /** A text that a person typed cannot be used; why and what to write follows. */
  readonly unusable: (label: string, typed: string) => string;
  /** A setting was written and no figures were made anew. */
  readonly changed: (label: string) => string;
  /** The buttons beside a setting that a person is changing, as screen readers say them. */
  readonly apply: string;
  readonly applyTo: (label: string) => string;
  readonly discard: string;
  readonly discardOf: (label: string) => string;
  /** A choice: Duebook finds it; and what it has found. */
  readonly automatic: string;
  readonly automaticAs: (found: string) => string;
  /** What a setting does, under its field. */
  readonly hints: Readonly<Record<keyof Settings, string>>;
  /** What a choice means, under its field while it is chosen. */
  readonly choiceHints: {
    readonly credits: Readonly<Record<CreditMode, string>>;
    readonly disputes: Readonly<Record<DisputeMode, string>>;
    readonly dayCount: Readonly<Record<DayCount, string>>;
  };
  /** What a choice would change, before it is made: a beginning, and what follows it. Percentages as read. */
  readonly whatIf: {
    readonly credits: Readonly<Record<CreditMode, string>>;
    readonly disputes: Readonly<Record<DisputeMode, string>>;
    readonly other: (label: string, value: string) => string;
    readonly blank: (label: string) => string;
    readonly over: (days: number, after: string, before: string) => string;
    /** Where another number of days is what changes. */
    readonly otherDays: (days: number, after: string, daysBefore: number, before: string) => string;
    readonly same: (days: number, percent: string) => string;
    readonly net: (after: string, before: string) => string;
    readonly total: (after: string, before: string) => string;
  };
  /** Sets of buckets that are in use, beside the field in which any can be typed. */
  readonly usualBuckets: {
    readonly label: string;
    /** What is typed is none of them. */
    readonly other: string;
    /** Day 30 is the last of its bucket, and so on. */
    readonly throughThirty: string;
    readonly fromToday: string;
    readonly todayLate: string;
    readonly overThirty: string;
    readonly months: string;
  };
  /** The headings of the settings. */
  readonly groups: {
    readonly dates: string;
    readonly buckets: string;
    readonly amounts: string;
    readonly targets: string;
    readonly ledger: string;
    readonly sharing: string;
    readonly language: string;
  };
  readonly reading: {
    readonly title: string;
    readonly none: string;
    /** The rows of the ledger, without its header. */
    readonly rows: (count: number) => string;
    readonly convention: string;
    /** Of a field for which the ledger has no column. */
    readonly noColumn: string;
  };
  readonly issues: {
    readonly title: string;
    readonly none: string;
    readonly count: (count: number) => string;
    /** Leads to the whole list, and back from it. */
    readonly all: (count: number) => string;
    readonly back: string;
  };
  /** That all of this also stands in cells, where it is shared with the team. */
  readonly shared: string;
}
