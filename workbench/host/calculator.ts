import type { CalledFunctions } from './functions/calledFunctions';
import type { Sheet } from './model/sheet';
import type { CellValue } from './model/types';
import type { Workbook } from './model/workbook';

/** A formula to calculate, with its place. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** With its equals sign. */
  readonly formula: string;
}

/** A formula's result: one value, or a block of rows that spills to the right and down. */
export type CalculationResult = CellValue | readonly (readonly CellValue[])[];

/**
 * Calculates formulas over a workbook.
 *
 * The host calls it before a read or a save needs the results, with every formula whose precedents
 * changed, in no particular order; formulas among them may depend on one another. Results come in
 * the order asked; `#BUSY!` is the result of a formula that waits for a function of the add-in's. The
 * workbook is not changed by the calculator.
 */
export interface Calculator {
  calculate(
    workbook: Workbook,
    formulas: readonly FormulaCell[],
    functions?: CalledFunctions,
  ): CalculationResult[];
}
