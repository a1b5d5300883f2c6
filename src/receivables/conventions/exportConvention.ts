import type { SerialDay } from '../calendar/serialDay';
import type { Basis } from '../settings/settings';

/** A way of ageing: from which date, to which day, and where the buckets part. */
export interface AgingRule {
  readonly basis: Basis;
  readonly asOf: SerialDay;
  /** Upper bounds in days, each inclusive, as `Settings.edges`; null where only days late are given. */
  readonly edges: readonly number[] | null;
}

/** An item whose exported bucket or days late the convention does not give. */
export interface ConventionMisfit {
  /** Index into `Ledger.items`. */
  readonly item: number;
  /** What the export says: a bucket's header, or days; '' where it says nothing. */
  readonly exported: string;
  /** What the convention gives; '' where it gives the item no age. */
  readonly ours: string;
}

/** Why a system's ageing cannot be put into settings. */
export type ConventionObstacle =
  /** An amount stands in two buckets at once: 30 in 1-30 and in 30-60. */
  | 'overlapping-buckets'
  /** The buckets are months of the calendar, of 28 to 31 days. */
  | 'calendar-months'
  /** Neither days late nor headings tell how old the items of a bucket are. */
  | 'bounds-unknown'
  /** No rule gives nearly all of the rows. */
  | 'too-many-misfits'
  /** The bounds are none that the settings take: below -1, too many, not rising. */
  | 'bounds-unusable';

/** Where a bucket of the export ends: the one bound that tells products apart. */
export interface ConventionBound {
  /** The bucket's header. */
  readonly header: string;
  /** Its last day. */
  readonly day: number;
  /** Whether it is the day that the header names. */
  readonly isAsHeaded: boolean;
  /** Whether items of that age prove it; else it is by the header alone. */
  readonly isProven: boolean;
}

/** How the system that made an export ages, as its own bucket or days-late columns prove it. */
export interface ExportConvention extends AgingRule {
  /** Of the first bucket that is past due and ends; null without buckets. */
  readonly bound: ConventionBound | null;
  /** Items that could be compared. */
  readonly compared: number;
  /** Items with a date and a debit that the export puts in none of its buckets. */
  readonly inNone: number;
  readonly misfits: readonly ConventionMisfit[];
  /** True where other bases, days or bounds explain the export as well. */
  readonly isAmbiguous: boolean;
  /** The other explanations, likeliest first, three at most. */
  readonly others: readonly AgingRule[];
  /** Why it cannot be adopted; null where it can. */
  readonly obstacle: ConventionObstacle | null;
}
