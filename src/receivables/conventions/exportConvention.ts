import type { SerialDay } from '../calendar/serialDay';
import type { Basis } from '../settings/settings';

/** An item whose exported bucket or days late the convention does not give. */
export interface ConventionMisfit {
  /** Index into `Ledger.items`. */
  readonly item: number;
  /** What the export says: a bucket's header, or days. */
  readonly exported: string;
  /** What the convention gives. */
  readonly ours: string;
}

/** How the system that made an export ages, as its own bucket or days-late columns prove it. */
export interface ExportConvention {
  readonly basis: Basis;
  readonly asOf: SerialDay;
  /** Upper bounds in days, each inclusive, as `Settings.edges`; null where only days late are given. */
  readonly edges: readonly number[] | null;
  /** Items that could be compared. */
  readonly compared: number;
  readonly misfits: readonly ConventionMisfit[];
  /** True where other bases, days or bounds explain the export as well. */
  readonly isAmbiguous: boolean;
}
