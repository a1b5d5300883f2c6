import type { FunctionName } from '../../words/functionCatalogueWords';
import { argumentOf, type Argument } from './given';
import type { Directory, FormulaCell } from './reference';
import { wholeCall } from './wholeCall';

/** A call whose arguments are all plain: nothing of them has to be calculated. */
export interface PlainCall {
  readonly name: FunctionName;
  readonly args: readonly Argument[];
}

/**
 * The call that a formula is, where all its arguments are constants or references; null for any other.
 * @example plainCall('=AGING.BUCKET(TODAY(),B1)', at, directory) is null
 */
export function plainCall(
  formula: string,
  at: FormulaCell,
  directory: Directory,
): PlainCall | null {
  const call = wholeCall(formula);
  if (call === null) return null;
  const args: Argument[] = [];
  for (const text of call.args) {
    const argument = argumentOf(text, at, directory);
    if (argument === null) return null;
    args.push(argument);
  }
  return { name: call.name, args };
}
