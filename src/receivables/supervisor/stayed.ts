import type { SerialDay } from '../calendar/serialDay';

/** Days for which what is settled stays on the page: from one meeting to the next. */
const MEETING_DAYS = 7;

/**
 * Whether what was settled on a day has been seen in a meeting since.
 * @example stayed(46105, 46112) is true; stayed(null, 46112) is false
 */
export function stayed(settled: SerialDay | null, asOf: SerialDay): boolean {
  return settled !== null && asOf - settled >= MEETING_DAYS;
}
