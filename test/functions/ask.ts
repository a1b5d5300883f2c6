import { catalogue } from '../../src/functions/catalogue';
import type { Argument, Cell, Matrix } from '../../src/functions/cells';
import { lateWords } from '../../src/functions/late';
import { Problem } from '../../src/functions/problem';
import type { FunctionName } from '../../src/words/functionCatalogueWords';
import { dayOf } from '../receivables/ledgerOf';

/** 31 March 2026, the as-of date of most tests. */
export const AS_OF = dayOf('2026-03-31');

/** A range of one column. */
export function column(...cells: readonly Cell[]): Matrix {
  return cells.map((cell) => [cell]);
}

/** A range of one column with these days, given as ISO dates; '' is an empty cell. */
export function days(...isoDates: readonly string[]): Matrix {
  return column(...isoDates.map((iso) => (iso === '' ? 0 : dayOf(iso))));
}

/** What a function answers; left-out arguments arrive as null, as from Excel. */
export function ask(name: FunctionName, ...args: readonly Argument[]) {
  return answerIn('en', name, args);
}

/** The sentence with which a function fails, with its error value in front where it is not #VALUE!. */
export function failure(name: FunctionName, ...args: readonly Argument[]): string {
  return sentence(answerIn('en', name, args));
}

/** The same in Spanish. */
export function failureInSpanish(name: FunctionName, ...args: readonly Argument[]): string {
  return sentence(answerIn('es', name, args));
}

/** Rows of an answer that must be a table. */
export function table(name: FunctionName, ...args: readonly Argument[]) {
  const answer = ask(name, ...args);
  if (!Array.isArray(answer)) throw new Error(`No table: ${JSON.stringify(answer)}`);
  return answer;
}

function answerIn(language: 'en' | 'es', name: FunctionName, args: readonly Argument[]) {
  const entry = catalogue.find((one) => one.name === name);
  if (entry === undefined) throw new Error(`No function ${name}`);
  const given = entry.parameters.map((_, index) => args[index] ?? null);
  return entry.compute(given, lateWords[language]);
}

function sentence(answer: unknown): string {
  if (!(answer instanceof Problem)) throw new Error(`No failure: ${JSON.stringify(answer)}`);
  return answer.error === '#VALUE!' ? answer.message : `${answer.error} ${answer.message}`;
}
