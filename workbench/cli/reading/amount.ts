/**
 * Decimals that a number format shows.
 * @example decimalsShown('#,##0.000_);(#,##0.000)') is 3
 */
export function decimalsShown(format: string): number {
  return /\.(0+)/.exec(format.split(';')[0] ?? '')?.[1]?.length ?? 0;
}

/**
 * An amount as plain decimal text, without a minus before zero.
 * @example plainAmount(-512, 2) is '-512.00'
 */
export function plainAmount(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/** Adds amounts in whole smallest units, so that cents do not drift. */
export function addAmounts(values: readonly number[], decimals: number): number {
  const unit = 10 ** decimals;
  return values.reduce((sum, value) => sum + Math.round(value * unit), 0) / unit;
}
