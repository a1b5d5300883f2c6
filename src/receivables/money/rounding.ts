import type { MinorUnits } from './minorUnits';

/** A decimal of up to 15 digits and its nearest double stand for each other, both ways. */
const FIFTEEN_DIGITS = 1e15;

/**
 * An amount in minor units, rounded half away from zero on the number's shortest decimal text, as
 * Excel's ROUND does: 1.005 is 1.01 although its double lies below. Null for what is no finite
 * number and for what does not fit a safe integer.
 * @example toMinorUnits(1.005, 2) is 101; toMinorUnits(-2.5, 0) is -3; toMinorUnits(1e20, 2) is null
 */
export function toMinorUnits(value: number, decimals: number): MinorUnits | null {
  const scale = 10 ** decimals;
  const nearest = Math.round(value * scale);
  // Nearly every amount in a ledger already is a whole number of cents.
  if (nearest / scale === value && nearest < FIFTEEN_DIGITS && nearest > -FIFTEEN_DIGITS) {
    return (nearest + 0) as MinorUnits;
  }
  return Number.isFinite(value) ? roundShortest(value, decimals) : null;
}

/**
 * Whether rounding to minor units drops something a person wrote. The noise that sums of doubles
 * leave (0.30000000000000004) is not that.
 * @example hasSubUnits(12.345, 2) is true; hasSubUnits(0.1 + 0.2, 2) is false
 */
export function hasSubUnits(value: number, decimals: number): boolean {
  const scaled = value * 10 ** decimals;
  const noise = Math.max(1e-6, Math.abs(scaled) * 2 ** -50);
  return Math.abs(scaled - Math.round(scaled)) > noise;
}

/**
 * The amount as a number in the currency: the double nearest to the exact decimal.
 * @example fromMinorUnits(100450, 2) is 1004.5
 */
export function fromMinorUnits(minor: number, decimals: number): number {
  return minor / 10 ** decimals;
}

/**
 * The amount as plain text: all decimals, a point, no thousands separators.
 * @example plain(100400, 2) is '1004.00'; plain(-5, 2) is '-0.05'; plain(7, 0) is '7'
 */
export function plain(minor: number, decimals: number): string {
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const sign = minor < 0 ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Half away from zero on the digits that JavaScript prints, which are the shortest that are exact. */
function roundShortest(value: number, decimals: number): MinorUnits | null {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const kept = Number(exponent) + 1 + decimals;
  if (kept > 16) return null;
  const whole = kept > 0 ? Number(digits.slice(0, kept).padEnd(kept, '0')) : 0;
  const nextDigit = kept >= 0 ? digits.charCodeAt(kept) : NaN;
  const rounded = nextDigit >= '5'.charCodeAt(0) ? whole + 1 : whole;
  if (!Number.isSafeInteger(rounded)) return null;
  return (value < 0 ? 0 - rounded : rounded) as MinorUnits;
}
