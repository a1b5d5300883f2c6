import type { SerialDay } from './serialDay';

/**
 * Whole days from one day to another; negative when `to` comes first.
 * @example daysBetween(46112, 46143) is 31
 */
export function daysBetween(from: SerialDay, to: SerialDay): number {
  return to - from;
}
