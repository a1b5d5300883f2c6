import { readDate } from '../../../calendar/readDate';
import { readAmount } from '../../../money/readAmount';

/** A text read in both ways that its column may have; null where it can be read in neither. */
export interface Readings {
  readonly first: number | null;
  readonly second: number | null;
}

/**
 * A text date with the day first and with the month first, in serial days.
 * @example dateReadings('03/04/2026') is { first: 46115, second: 46085 }
 */
export function dateReadings(text: string): Readings | null {
  const date = readDate(text);
  return date && { first: date.dmy, second: date.mdy };
}

/**
 * A text amount with a decimal point and with a decimal comma, in the currency's units.
 * @example amountReadings('1,234') is { first: 1234, second: 1.234 }
 */
export function amountReadings(text: string): Readings | null {
  const amount = readAmount(text);
  return amount && { first: amount.point, second: amount.comma };
}
