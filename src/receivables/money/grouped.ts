import { plain } from './rounding';

/**
 * The amount as text to read, all decimals, a point and thousands separators: the business style of
 * both languages.
 * @example grouped(123456, 2) is '1,234.56'; grouped(-100000, 2) is '-1,000.00'
 */
export function grouped(minor: number, decimals: number): string {
  const [whole = '', ...fraction] = plain(minor, decimals).split('.');
  return [whole.replace(/\B(?=(?:\d{3})+$)/gu, ','), ...fraction].join('.');
}
