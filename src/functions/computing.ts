import type { CellValue } from '../receivables/ledger/area';
import type { LateFunctionWords } from '../words/functionWords';
import type { Argument } from './cells';
import type { Problem } from './problem';

/** What a function answers: a value, rows of them, or why there is none. */
export type Answer = CellValue | (CellValue | Problem)[][] | Problem;

/** What computes a function from the arguments of its formula; the words are for what goes wrong. */
export type Compute<Words = LateFunctionWords> = (
  args: readonly Argument[],
  words: Words,
) => Answer;
