import { plain } from '../money/rounding';

/**
 * The width, in characters, of a column of amounts (minor units): enough for the largest with its
 * separators and parentheses, no more, because it is printed; a header of one or two words
 * needs `least`.
 * @example amountWidth([12345678], 2) is 12; amountWidth([1234567890], 2) is 14
 */
export function amountWidth(amounts: readonly number[], decimals: number, least = 12): number {
  const largest = plain(Math.max(0, ...amounts.map(Math.abs)), decimals);
  const whole = decimals === 0 ? largest.length : largest.length - decimals - 1;
  const separators = Math.floor((whole - 1) / 3);
  // Separators and parentheses are half as wide as the digits that a width counts: one more is ample.
  return Math.max(least, largest.length + separators + 1);
}
