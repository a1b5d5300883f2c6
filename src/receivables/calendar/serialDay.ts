declare const serialDay: unique symbol;

/**
 * A calendar day as a serial number of Excel's 1900 date system: whole, no time, no time zone.
 * 1 is 1 January 1900; 61 is 1 March 1900 (Excel's fictitious 29 February 1900 is 60).
 * @example serial 46112 is 31 March 2026
 */
export type SerialDay = number & { readonly [serialDay]: true };

/** Stands for "no day" in columns of days, where a missing value must still be a number. */
export const NO_DAY = 0 as SerialDay;
