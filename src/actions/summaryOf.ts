import { toIso } from '../receivables/calendar/isoDay';
import type { SerialDay } from '../receivables/calendar/serialDay';
import type { Summary } from './actions';
import type { Situation } from './readSituation';

/** The header of a workbook whose figures are, or will be, those of `asOf`. */
export function summaryOf(
  workbook: string,
  { settings, calendar }: Situation,
  asOf: SerialDay,
  tieOut: string | null,
): Summary {
  return {
    workbook,
    asOf: toIso(asOf),
    fixed: !settings.roll,
    daysAgo: calendar.today - asOf,
    tieOut,
  };
}
