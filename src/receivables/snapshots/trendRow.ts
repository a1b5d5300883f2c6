import type { SerialDay } from '../calendar/serialDay';

/** One day's percentages in one currency, as a row of the table `DuebookTrend`. */
export interface TrendRow {
  readonly day: SerialDay;
  /** ISO code, or null when the currency is unknown. */
  readonly currency: string | null;
  /** All that was aged, and what of it was over `overDays`; minor units. */
  readonly total: number;
  readonly over: number;
  /** What "over" meant on that day. */
  readonly overDays: number;
  /** 0.15 for 15 %, by `overShares`; null where the total was nothing or a credit. */
  readonly share: number | null;
  /** The same net of dispute. */
  readonly shareNet: number | null;
  /** What management allowed of the whole on that day; null where it allowed nothing definite. */
  readonly target: number | null;
  /** Accounts that the detail of that day names; null where it was added up or there is none. */
  readonly accounts: number | null;
}
