import { civilDate, LAST_DAY, toSerial } from '../calendar/civilDate';
import type { SerialDay } from '../calendar/serialDay';
import type { Terms } from './terms';

/**
 * The day on which an item of these terms is due; null where that lies past the last day of the
 * calendar.
 * @example dueDayBy({ kind: 'day-of-month', day: 10, months: 1 }, 46112) is 46122, 10 April 2026
 */
export function dueDayBy(terms: Terms, invoiceDay: SerialDay): SerialDay | null {
  switch (terms.kind) {
    case 'days':
      return later(invoiceDay, terms.days);
    case 'months':
      return inMonth(invoiceDay, terms.months, civilDate(invoiceDay).day);
    case 'after-month-end':
      return later(inMonth(invoiceDay, terms.months, 31), terms.days);
    case 'to-month-end': {
      const day = later(invoiceDay, terms.days);
      return day === null ? null : inMonth(day, 0, 31);
    }
    case 'day-of-month':
      return inMonth(invoiceDay, terms.months, terms.day);
  }
}

/** A day of the month so many months after another's; the last one where the month is shorter. */
function inMonth(from: SerialDay, months: number, day: number): SerialDay | null {
  const { year, month } = civilDate(from);
  const count = year * 12 + month - 1 + months;
  const [inYear, ofYear] = [Math.floor(count / 12), (count % 12) + 1];
  for (let last = day; last >= 28; last -= 1) {
    const found = toSerial(inYear, ofYear, last);
    if (found !== null) return found;
  }
  return toSerial(inYear, ofYear, day);
}

function later(day: SerialDay | null, days: number): SerialDay | null {
  if (day === null || day + days > LAST_DAY) return null;
  return (day + days) as SerialDay;
}
