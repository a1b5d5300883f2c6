import type { CellValue } from '../receivables/ledger/area';
import type { Argument } from './cells';
import type { Answer } from './computing';
import { Problem } from './problem';

/** What office.js gives for functions in cells; its published types leave it out. */
declare const CustomFunctions: {
  associate(id: string, compute: (...args: Argument[]) => unknown): void;
  readonly Error: new (code: Problem['error'], message: string) => Error;
};

/** Tells Excel what computes a function; it gives an argument of its own behind the formula's. */
export function associate(name: string, compute: (args: readonly Argument[]) => unknown): void {
  CustomFunctions.associate(name, (...args) => compute(args));
}

/** An answer as Excel takes it; one that is a problem is thrown. */
export function inExcel(result: Answer): unknown {
  if (result instanceof Problem) throw errorOf(result);
  return Array.isArray(result) ? result.map((row) => row.map(cellInExcel)) : result;
}

function cellInExcel(cell: CellValue | Problem): CellValue | Error {
  return cell instanceof Problem ? errorOf(cell) : cell;
}

function errorOf({ error, message }: Problem): Error {
  return new CustomFunctions.Error(error, message);
}
