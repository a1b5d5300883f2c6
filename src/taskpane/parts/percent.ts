/**
 * A share of a whole, with one decimal; a whole of 0 has no shares.
 * @example percent(1, 3) is '33.3%'; percent(0, 0) is '0.0%'
 */
export function percent(part: number, whole: number): string {
  return `${(whole === 0 ? 0 : (part / whole) * 100).toFixed(1)}%`;
}
