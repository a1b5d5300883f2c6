import type { CellValue } from '../receivables/ledger/area';
import type { Language } from '../receivables/settings/settings';
import { functions as english } from '../words/en/functions';
import { functions as spanish } from '../words/es/functions';
import type { FunctionWords } from '../words/functionWords';
import type { CatalogueEntry } from './catalogue';
import { catalogue } from './catalogue';
import type { Argument } from './cells';
import { officeLanguage } from './officeLanguage';
import { Problem } from './problem';

/** What office.js gives for functions in cells; its published types leave it out. */
declare const CustomFunctions: {
  associate(id: string, compute: (...args: Argument[]) => unknown): void;
  readonly Error: new (code: Problem['error'], message: string) => Error;
};

const words: Readonly<Record<Language, FunctionWords>> = { en: english, es: spanish };

/**
 * Tells Excel what computes each function of the catalogue. Must run while the page loads: a formula
 * in a cell may be waiting.
 */
export function associateFunctions(): void {
  for (const entry of catalogue) {
    CustomFunctions.associate(entry.name, (...args) => answer(entry, args));
  }
}

/** Excel adds an argument of its own, about the call, behind those of the formula. */
function answer({ compute, parameters }: CatalogueEntry, args: readonly Argument[]): unknown {
  const result = compute(args.slice(0, parameters.length), words[officeLanguage()]);
  if (result instanceof Problem) throw inExcel(result);
  return Array.isArray(result) ? result.map((row) => row.map(cellInExcel)) : result;
}

function cellInExcel(cell: CellValue | Problem): CellValue | Error {
  return cell instanceof Problem ? inExcel(cell) : cell;
}

function inExcel({ error, message }: Problem): Error {
  return new CustomFunctions.Error(error, message);
}
