/**
 * Accountancy's format of amounts: parentheses for credits, a dash for nothing, aligned on the right.
 * @example amountFormat(2) is '#,##0.00_);(#,##0.00);"–"_)'
 */
export function amountFormat(decimals: number): string {
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return `${digits}_);(${digits});"–"_)`;
}

/**
 * The same, but nothing is said in figures: a tie-out is read as "0.00".
 * @example differenceFormat(2) is '#,##0.00_);(#,##0.00)'
 */
export function differenceFormat(decimals: number): string {
  return amountFormat(decimals).split(';').slice(0, 2).join(';');
}

/** Numbers of items, accounts and days. */
export const COUNT_FORMAT = amountFormat(0);
/** Shares, aligned with the amounts above them. */
export const PERCENT_FORMAT = '0.0%_);(0.0%);"–"_)';
/** The one way of writing a day that no reader takes for another. */
export const DATE_FORMAT = 'yyyy-mm-dd';
/** A day and its time. */
export const MOMENT_FORMAT = 'yyyy-mm-dd hh:mm';
export const TEXT_FORMAT = '@';

/** Where currencies of different decimals stand in one column or cell. */
export const AMOUNT_OF_ANY_CURRENCY = '#,##0.00#_);(#,##0.00#);"–"_)';
