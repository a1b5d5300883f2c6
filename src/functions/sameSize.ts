import type { FunctionWords } from '../words/functionWords';
import type { Matrix } from './cells';
import { Problem } from './problem';

/**
 * Ranges that hold the same items have the same size; null where they do.
 * @example sameSize(words, ['due_dates', [[1]]], ['balances', [[2]]]) is null
 */
export function sameSize(
  words: FunctionWords,
  [oneName, one]: readonly [string, Matrix],
  [otherName, other]: readonly [string, Matrix],
): Problem | null {
  const [oneColumns, otherColumns] = [one[0]?.length ?? 0, other[0]?.length ?? 0];
  if (one.length === other.length && oneColumns === otherColumns) return null;
  return new Problem(
    words.sizes(
      { argument: oneName, rows: one.length, columns: oneColumns },
      { argument: otherName, rows: other.length, columns: otherColumns },
    ),
  );
}
