import type { CalculationResult, FormulaCell } from '../calculator';
import type { CellValue } from '../model/types';

/** What a cell shows whose function has not answered yet. */
export const BUSY = '#BUSY!';

/** One value of an argument: null is a blank cell, an error is its text. */
export type ArgumentValue = CellValue | null;

/** An argument as the formula gives it: a value, a block of values, or undefined where it is left out. */
export type FunctionArgument = ArgumentValue | readonly (readonly ArgumentValue[])[] | undefined;

/** The functions that an add-in brings, as a calculator calls them. */
export interface CalledFunctions {
  /** Whether the function, named in any case, can be called. */
  has(name: string): boolean;
  /** Whether the name is that of an add-in's function which is not there now: `#NAME?`. */
  isMissing(name: string): boolean;
  /** The function's result, or `#BUSY!` until the add-in has answered. */
  call(name: string, args: readonly FunctionArgument[], cell: FormulaCell): CalculationResult;
}
