import type { SerialDay } from '../calendar/serialDay';

/** One day's percentages in one currency, as a row of the table `DuebookTrend`. */
export interface TrendRow {
  readonly day: SerialDay;
  /** ISO code, or null when the currency is unknown. */
  readonly currency: string | null;
  /**
   * What the share is of: all that was aged, with what is disputed even where that is left out; minor
   * units.
   */
  readonly total: number;
  /** What of it was over `overDays`; null of a day of which only the detail was left. */
  readonly over: number | null;
  /** What "over" meant on that day; null where that is not known. */
  readonly overDays: number | null;
  /** 0.15 for 15 %, by `overShares`; null where the total was nothing or a credit. */
  readonly share: number | null;
  /** The same net of dispute. */
  readonly shareNet: number | null;
  /** What management allowed of the whole on that day; null where it allowed nothing definite. */
  readonly target: number | null;
  /** Accounts that the detail of that day names; null where it was added up or there is none. */
  readonly accounts: number | null;
  /** The rules by which it was made, as `counted` words them; '' where that is not known. */
  readonly counted: string;
}
