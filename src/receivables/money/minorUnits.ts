declare const minorUnits: unique symbol;

/**
 * An amount of money as a whole number of the currency's smallest unit: cents for USD, yen for
 * JPY, fils for KWD. Always a safe integer.
 * @example 1,004.50 USD is 100450
 */
export type MinorUnits = number & { readonly [minorUnits]: true };
