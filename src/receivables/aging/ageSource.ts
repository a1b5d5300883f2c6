import type { DayNumber } from '../calendar/businessDays';
import type { SerialDay } from '../calendar/serialDay';
import type { Basis } from '../settings/settings';
import { basisDays, type BasisDays, type DatedItems } from './basisDays';

/** What ages are subtractions of: days of the calendar, or numbers of business days; 0 is no date. */
export interface AgeSource extends BasisDays {
  readonly today: number;
}

/**
 * The columns from which ages are counted, and the day to which they are. Business days are numbered
 * here, once, so that the pass over the items stays one subtraction.
 * @example ageSource(items, 'due', asOf, null).first is items.dueDay
 */
export function ageSource(
  items: DatedItems,
  basis: Basis,
  asOf: SerialDay,
  dayNumber: DayNumber | null,
): AgeSource {
  const days = basisDays(items, basis);
  if (dayNumber === null) return { today: asOf, ...days };
  const numbered = (column: Int32Array) => column.map((day) => (day === 0 ? 0 : dayNumber(day)));
  return {
    today: dayNumber(asOf),
    first: numbered(days.first),
    second: numbered(days.second),
    third: numbered(days.third),
  };
}
