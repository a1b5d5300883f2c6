import { cellText } from '../receivables/ledger/cellText';
import { readAmount } from '../receivables/money/readAmount';
import type { FunctionWords } from '../words/functionWords';
import type { Cell } from './cells';
import { errorIn, isBlank } from './cells';
import { Problem } from './problem';

/**
 * The amount in a cell; 0 where it is empty. Texts are amounts where point and comma leave one
 * reading only: `1,234.56`, but not `1,234`.
 * @example readBalance('512.00-', words, place) is -512
 */
export function readBalance(
  cell: Cell | undefined,
  words: FunctionWords,
  place: () => string,
): number | Problem {
  if (typeof cell === 'number') return cell;
  if (isBlank(cell)) return 0;
  const error = errorIn(cell);
  if (error !== null) return new Problem(words.cellError(place(), error));
  const text = typeof cell === 'object' ? '' : cellText(cell);
  const amount = typeof cell === 'string' ? readAmount(text) : null;
  if (amount === null) return new Problem(words.notAmount(place(), text));
  const { point, comma } = amount;
  if (point !== null && comma !== null && point !== comma) {
    return new Problem(words.ambiguousAmount(place(), text));
  }
  return point ?? comma ?? 0;
}
