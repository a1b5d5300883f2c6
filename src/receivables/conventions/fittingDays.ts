import { civilDate, FIRST_DAY, LAST_DAY } from '../calendar/civilDate';
import type { SerialDay } from '../calendar/serialDay';
import type { AgeCells } from './ageCells';
import type { DocumentDays } from './shownAges';

/** Days from one to another, both included. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** More stretches than this of equally good days are no evidence. */
const MOST_RANGES = 4;
/** A stretch longer than this has an end only because the calendar has. */
const OPEN_RANGE = 366;

/**
 * The as-of days on which these bounds put most items where the export has them. Each item fits on a
 * stretch of days; a document dated later than the as-of day speaks against it. One sweep over the ends
 * of the stretches finds where most of them overlap.
 * @example fittingDays(cells, [0, 30, 60, 90], shown.documents)[0] is { from: 43982, to: 43982 }
 */
export function fittingDays(
  cells: AgeCells,
  bounds: readonly (number | null)[],
  documents: DocumentDays,
): readonly DayRange[] {
  const changes = new Map<number, number>();
  const change = (day: number, by: number) => changes.set(day, (changes.get(day) ?? 0) + by);
  let value = 0;
  documents.day.forEach((day, i) => {
    value -= documents.count[i]!;
    change(day, documents.count[i]!);
  });
  const known = (at: number, step: 1 | -1) => {
    for (let i = at; i >= 0 && i < bounds.length; i += step) {
      if (bounds[i] !== null) return bounds[i] ?? null;
    }
    return null;
  };
  const above = Array.from({ length: bounds.length + 1 }, (_, place) => known(place - 1, -1));
  const upTo = Array.from({ length: bounds.length + 1 }, (_, place) => known(place, 1));
  cells.day.forEach((day, i) => {
    const least = above[cells.place[i]!] ?? null;
    const most = upTo[cells.place[i]!] ?? null;
    const count = cells.count[i]!;
    if (least === null) value += count;
    else change(day + least + 1, count);
    if (most !== null) change(day + most + 1, -count);
  });
  return bestRanges(value, changes);
}

function bestRanges(start: number, changes: ReadonlyMap<number, number>): readonly DayRange[] {
  const days = [...changes.keys()].sort((a, b) => a - b);
  let value = start;
  let best = -Infinity;
  let ranges: DayRange[] = [];
  let from: number = FIRST_DAY;
  for (const next of [...days, LAST_DAY + 1]) {
    const range = { from, to: Math.min(next, LAST_DAY + 1) - 1 };
    if (range.from <= range.to && value >= best) {
      const last = ranges.at(-1);
      if (value > best) ranges = [range];
      else if (last?.to === from - 1) ranges[ranges.length - 1] = { ...last, to: range.to };
      else ranges.push(range);
      best = value;
    }
    value += changes.get(next) ?? 0;
    from = Math.max(next, FIRST_DAY);
  }
  return ranges.slice(0, MOST_RANGES);
}

/**
 * The likeliest as-of day of a stretch, and the ends of the stretch: the day that is set already, the
 * first end of a month after the newest document, the day of the newest document itself.
 * @example likeliestDays({ from: 43980, to: 43990 }, 43979, null)[0] is 43982, 31 May 2020
 */
export function likeliestDays(
  { from, to }: DayRange,
  newest: number,
  preferred: number | null,
): readonly number[] {
  const isOpenBelow = to - from > OPEN_RANGE && newest > to;
  const start = newest >= from && newest <= to ? newest : newest < from ? from : to;
  const ends = new Set([isOpenBelow ? to : from, to - start > OPEN_RANGE ? start : to]);
  const isSet = preferred !== null && preferred >= from && preferred <= to;
  const monthEnd = Math.min(endOfMonth(start), LAST_DAY);
  const likely = isSet ? preferred : monthEnd <= to ? monthEnd : start;
  return [likely, ...[...ends].filter((day) => day !== likely && day >= start - OPEN_RANGE)];
}

/**
 * Whether a day is the last of its month: exports are mostly made as of one.
 * @example isMonthEnd(43982) is true: 31 May 2020
 */
export function isMonthEnd(day: number): boolean {
  return endOfMonth(day) === day;
}

function endOfMonth(day: number): number {
  const { month } = civilDate(day as SerialDay);
  let last = day;
  while (civilDate((last + 1) as SerialDay).month === month) last++;
  return last;
}
