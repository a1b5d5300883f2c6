import { sumItems } from '../receivables/aging/pass';
import { slotsOf } from '../receivables/aging/slots';
import { fromMinorUnits } from '../receivables/money/rounding';
import type { FunctionWords } from '../words/functionWords';
import type { Argument } from './cells';
import { readItems } from './items';
import { Problem } from './problem';
import { readAsOf, readOverDays } from './terms';

/** What is past due by more than some days, and everything, in minor units. */
interface PastDue {
  readonly over: number;
  readonly total: number;
  readonly decimals: number;
}

/**
 * `AGING.PASTDUE(due_dates, balances, as_of, [over_days])`: what is owed on items more than `over_days`
 * past due; 0 days unless said. Credits and items without a date are no part of it.
 * @example pastDue([46081, 100, 46112, 30], words) is 100, on its 31st day
 */
export function pastDue(args: readonly Argument[], words: FunctionWords): number | Problem {
  const sums = sumPastDue(args, words);
  return sums instanceof Problem ? sums : fromMinorUnits(sums.over, sums.decimals);
}

/**
 * `AGING.PASTDUEPCT(due_dates, balances, as_of, [over_days])`: the same as a share of everything open,
 * credits and items without a date included, as on the Aging sheet; 0.25 is a quarter.
 * @example pastDuePercent([[[46081], [46200]], [[100], [300]], 46112, 30], words) is 0.25
 */
export function pastDuePercent(args: readonly Argument[], words: FunctionWords): number | Problem {
  const sums = sumPastDue(args, words);
  if (sums instanceof Problem) return sums;
  return sums.total > 0 ? sums.over / sums.total : new Problem(words.noShare, '#N/A');
}

function sumPastDue(
  [dueDates, balances, asOf, overDays]: readonly Argument[],
  words: FunctionWords,
): PastDue | Problem {
  const day = readAsOf(asOf, words);
  if (day instanceof Problem) return day;
  const days = readOverDays(overDays, words);
  if (days instanceof Problem) return days;
  const items = readItems({ dueDates, balances }, words);
  if (items instanceof Problem) return items;

  const slots = slotsOf([0], days);
  const { amounts } = sumItems(items.columns, {
    asOf: day,
    slots,
    accounts: 1,
    currency: null,
    settledMode: false,
  });
  const sum = (from: number, to: number) =>
    amounts.subarray(from, to).reduce((all, minor) => all + minor, 0);
  return {
    over: sum(slots.firstOver, slots.credits),
    total: sum(0, slots.noDate + 1),
    decimals: items.decimals,
  };
}
