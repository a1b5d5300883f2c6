import { minutesBetween, momentOf, type Moment } from '../calendar/moment';
import type { CellValue } from '../ledger/area';

/** When our sheets were last brought up to date, and by whom: what *Duebook* says of it. */
export interface Stamp {
  readonly at: Moment;
  /** As that person wants to be named; `''` where they did not say. */
  readonly by: string;
}

/** In minutes. A refresh that is younger may not be known yet to a colleague who is about to do it again. */
const RECENT = 5;

/**
 * The stamp that two cells say, the day in the 1900 system; null where there is none.
 * @example stampIn(46112.5, ' Ana ') is { at: 46112.5, by: 'Ana' }; stampIn('', 'Ana') is null
 */
export function stampIn(at: CellValue | undefined, by: CellValue | undefined): Stamp | null {
  if (typeof at !== 'number' || at <= 0) return null;
  return { at: momentOf(at), by: String(by ?? '').trim() };
}

/**
 * Whole minutes since somebody else refreshed, where that was only just; null for one's own refresh, for
 * an older one, and for one that lies so far ahead that a clock must be wrong or stand in another zone.
 * Clocks of two computers may differ a little: a stamp of up to five minutes ahead is of this minute.
 * @param own when the person refreshed before, whichever workbook: theirs is known by its second, as names
 * may be those of a team
 * @example justRefreshed({ at: momentOf(46112.5), by: 'Ana' }, momentOf(46112.502), []) is 2
 */
export function justRefreshed(
  stamp: Stamp | null,
  now: Moment,
  own: readonly Moment[],
): number | null {
  if (stamp === null || own.some((at) => minutesBetween(stamp.at, at) === 0)) return null;
  const minutes = minutesBetween(stamp.at, now);
  return Math.abs(minutes) < RECENT ? Math.max(0, Math.floor(minutes)) : null;
}
