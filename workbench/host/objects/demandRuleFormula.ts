import { invalidArgument } from '../protocol/excelError';

/** Excel's limits: [MS-OI29500] 2.1.1085, and "Text values in formulas are limited to 255 characters". */
const LONGEST_FORMULA = 8_192;
const LONGEST_TEXT = 255;

/**
 * Refuses what Excel takes in a cell but not in a conditional format ("You may not use unions,
 * intersections, or array constants for Conditional Formatting criteria"), and what is too long.
 */
export function demandRuleFormula(formula: string): void {
  if (formula.length > LONGEST_FORMULA) throw invalidArgument();
  const outside = formula.replace(/"(?:[^"]|"")*"/g, (text) => {
    if (text.length - 2 > LONGEST_TEXT) throw invalidArgument();
    return '""';
  });
  if (/[{}]/.test(outside)) throw invalidArgument();
}
