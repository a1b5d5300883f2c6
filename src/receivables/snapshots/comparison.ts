import type { SerialDay } from '../calendar/serialDay';
import type { Change } from '../changes/changes';
import type { TrendRow } from './trendRow';

/** What changed since the day of a snapshot, by currency in the order of the aging. */
export interface ChangeSince {
  readonly day: SerialDay;
  readonly blocks: readonly BlockChangeSince[];
}

/** What changed in one currency; amounts in minor units. */
export interface BlockChangeSince {
  readonly currency: string | null;
  readonly decimals: number;
  readonly total: Change;
  /** Null where "over" meant another number of days then, or is not known. */
  readonly over: Change | null;
  /** By which other rules the figures were made then, in words; null where by these, or unknown. */
  readonly countedThen: string | null;
  /** One a bucket, then what is in none; null where the buckets were others then. */
  readonly buckets: readonly BucketChange[] | null;
  /** Those that moved, the largest movement first; null where only the whole was kept of that day. */
  readonly accounts: readonly AccountMove[] | null;
}

export interface BucketChange extends Change {
  /** As in `AgingBlock.labels`, or `CREDITS`, `NO_DATE`, `DISPUTED`. */
  readonly label: string;
}

/** What an account owed then and owes now, in minor units. */
export interface AccountMove extends Change {
  readonly key: string;
  /** The key again where the ledger does not know the account any more. */
  readonly name: string;
}

/** Why there is no roll rate. */
export type NoRoll =
  /** No snapshot lies a bucket's width earlier, give or take three days. */
  | 'no-snapshot'
  /** The buckets were others then. */
  | 'other-buckets'
  /** The figures were made by other rules then. */
  | 'other-rules'
  /** There was nothing in the earlier bucket. */
  | 'nothing-then'
  /** What is in the later bucket may have been there already: it has no end, or the two differ in width. */
  | 'not-comparable';

/** How much of one bucket became the next one: amount there now by amount here a width earlier. */
export interface Roll {
  /** Labels of the two buckets. */
  readonly from: string;
  readonly to: string;
  /** The day of the snapshot that was compared with; null where there is none. */
  readonly since: SerialDay | null;
  /** 0.2 for 20 %; null with a reason. */
  readonly rate: number | null;
  readonly reason: NoRoll | null;
}

/** The roll rates of one currency, youngest bucket first. */
export interface BlockRolls {
  readonly currency: string | null;
  readonly rolls: readonly Roll[];
}

/** What the figures of today say beside those of an earlier day. */
export interface Comparison {
  readonly since: ChangeSince;
  readonly rolls: readonly BlockRolls[];
}

/** A day of which there is a snapshot. */
export interface SnapshotDay {
  readonly day: SerialDay;
  /** Whether it is kept by account, not only by bucket. */
  readonly byAccount: boolean;
}

/** What the pane shows of snapshots. */
export interface SnapshotPicture {
  /** As the table has them: main currency first, oldest day first. */
  readonly trend: readonly TrendRow[];
  /** The days before the as-of date that can be compared with, newest first. */
  readonly days: readonly SnapshotDay[];
  /** What was last asked for by `Desk.compareWith`; null where nothing was. */
  readonly compared: Comparison | null;
}
