import { fromMinorUnits, hasSubUnits, toMinorUnits } from '../receivables/money/rounding';
import { neededFor } from '../receivables/targets/wayBack';
import type { LateFunctionWords } from '../words/functionWords';
import type { Argument } from './cells';
import { errorIn, isBlank } from './cells';
import { FEWEST_DECIMALS, MOST_DECIMALS } from './columns';
import { Problem } from './problem';
import { readBalance } from './readBalance';
import { only } from './terms';

/**
 * `AGING.COLLECT(over_amount, total, target)`: what must be collected of what is over, so that it is
 * at most the target's share of the total. What comes in leaves both, so R = (O - pT) / (1 - p),
 * rounded up to the cent (or the smaller unit that the amounts have); 0 where the target is met.
 * @example collect([180_000, 1_000_000, 0.15], words) is 35_294.12
 */
export function collect(
  [overAmount, totalAmount, target]: readonly Argument[],
  words: LateFunctionWords,
): number | Problem {
  const share = readTarget(target, words);
  if (share instanceof Problem) return share;
  const over = readAlone(overAmount, 'over_amount', words);
  if (over instanceof Problem) return over;
  const total = readAlone(totalAmount, 'total', words);
  if (total instanceof Problem) return total;
  if (over < 0) return new Problem(words.collect.overBelowZero);
  if (total <= 0) return new Problem(words.collect.totalNotAboveZero);
  if (over > total) return new Problem(words.collect.overAboveTotal);
  let decimals = FEWEST_DECIMALS;
  const needsMore = () => [over, total].some((amount) => hasSubUnits(amount, decimals));
  while (decimals < MOST_DECIMALS && needsMore()) decimals++;
  const minorTotal = toMinorUnits(total, decimals);
  const minorOver = toMinorUnits(over, decimals);
  if (minorTotal === null || minorOver === null) return new Problem(words.tooLarge('total'));
  return fromMinorUnits(neededFor(minorTotal, minorOver, share * 100), decimals);
}

/** An empty cell arrives as 0, so a target of 0 cannot be told from one that was forgotten. */
function readTarget(argument: Argument, words: LateFunctionWords): number | Problem {
  const cell = only(argument);
  if (cell === undefined) return new Problem(words.oneCell('target'));
  const error = errorIn(cell);
  if (error !== null) return new Problem(words.cellError('target', error));
  if (isBlank(cell)) return new Problem(words.collect.targetMissing);
  const isShare = typeof cell === 'number' && cell > 0 && cell < 1;
  return isShare ? cell : new Problem(words.collect.target);
}

function readAlone(argument: Argument, name: string, words: LateFunctionWords): number | Problem {
  const cell = only(argument);
  if (cell === undefined) return new Problem(words.oneCell(name));
  return readBalance(cell, words, () => name);
}
