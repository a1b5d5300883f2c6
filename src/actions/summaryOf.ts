import { toIso } from '../receivables/calendar/isoDay';
import { dayOf, timeText } from '../receivables/calendar/moment';
import type { SerialDay } from '../receivables/calendar/serialDay';
import type { Stamp } from '../receivables/coordinators/stamp';
import type { Refreshed, Summary } from './actions';
import type { Situation } from './readSituation';

/** The header of a workbook whose figures are, or will be, those of `asOf`. */
export function summaryOf(
  workbook: string,
  { settings, calendar, stamp }: Situation,
  asOf: SerialDay,
  tieOut: string | null,
): Summary {
  return {
    workbook,
    asOf: toIso(asOf),
    fixed: !settings.roll,
    daysAgo: calendar.today - asOf,
    tieOut,
    refreshed: stamp === null ? null : refreshed(stamp, calendar.today),
  };
}

function refreshed({ at, by }: Stamp, today: SerialDay): Refreshed {
  const day = dayOf(at);
  return { day: day === today ? null : toIso(day), time: timeText(at), by };
}
