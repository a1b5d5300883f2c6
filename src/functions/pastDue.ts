import { fromMinorUnits } from '../receivables/money/rounding';
import type { FunctionWords } from '../words/functionWords';
import { ageItems } from './ageItems';
import type { Argument } from './cells';
import { Problem } from './problem';

/** What is past due by more than some days, and everything, in minor units. */
interface PastDue {
  readonly over: number;
  readonly total: number;
  readonly decimals: number;
}

/**
 * `AGING.PASTDUE(due_dates, balances, as_of, [over_days], [credits], [holidays])`: what is owed on items
 * more than `over_days` past due; 0 days unless said. Items without a date are no part of it, and
 * credits only where they stand by their own date or against the oldest debts.
 * @example pastDue([46081, 100, 46112, 30], words) is 100, on its 31st day
 */
export function pastDue(args: readonly Argument[], words: FunctionWords): number | Problem {
  const sums = sumPastDue(args, words);
  return sums instanceof Problem ? sums : fromMinorUnits(sums.over, sums.decimals);
}

/**
 * `AGING.PASTDUEPCT(due_dates, balances, as_of, [over_days], [credits], [holidays])`: the same as a share
 * of everything open, items without a date and credits that are not left out included, as on the Aging
 * sheet; 0.25 is a quarter.
 * @example pastDuePercent([[[46081], [46200]], [[100], [300]], 46112, 30], words) is 0.25
 */
export function pastDuePercent(args: readonly Argument[], words: FunctionWords): number | Problem {
  const sums = sumPastDue(args, words);
  if (sums instanceof Problem) return sums;
  return sums.total > 0 ? sums.over / sums.total : new Problem(words.noShare, '#N/A');
}

function sumPastDue(
  [dueDates, balances, asOf, overDays, credits, holidays]: readonly Argument[],
  words: FunctionWords,
): PastDue | Problem {
  const aged = ageItems({ dueDates, balances, asOf, overDays, credits, holidays }, words);
  if (aged instanceof Problem) return aged;
  const { slots, sums } = aged;
  const sum = (of: readonly number[]) => of.reduce((all, slot) => all + sums.amounts[slot]!, 0);
  const { over, total } = slots.parts;
  return { over: sum(over.amounts), total: sum(total.amounts), decimals: aged.decimals };
}
