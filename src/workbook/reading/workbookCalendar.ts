import { momentOf, type Moment } from '../../receivables/calendar/moment';
import type { SerialDay } from '../../receivables/calendar/serialDay';

/** 1 January 2000 counted from 1904; in the 1900 system it is 36526. */
const YEAR_2000_FROM_1904 = 35064;
/** Days between the two date systems' starts. */
const DAYS_BETWEEN_SYSTEMS = 1462;

/** How this workbook counts days. */
export interface WorkbookCalendar {
  /** Today as Excel knows it, in the 1900 system. */
  readonly today: SerialDay;
  /** The same clock with its time. */
  readonly now: Moment;
  /** To be added to a day of this workbook to get the 1900 system's: 0, or 1462 for a 1904 workbook. */
  readonly dayOffset: number;
}

/** Asks the workbook for today and its date system: its own functions answer in its own system. */
export async function workbookCalendar(context: Excel.RequestContext): Promise<WorkbookCalendar> {
  const today = context.workbook.functions.today().load('value');
  const now = context.workbook.functions.now().load('value');
  const probe = context.workbook.functions.date(2000, 1, 1).load('value');
  await context.sync();
  const dayOffset = probe.value === YEAR_2000_FROM_1904 ? DAYS_BETWEEN_SYSTEMS : 0;
  return {
    today: (Math.floor(today.value) + dayOffset) as SerialDay,
    now: momentOf(now.value + dayOffset),
    dayOffset,
  };
}
