import type { CalledCells } from './builtIn';
import type { LiveCells } from './swap';
import { dueBefore, totalSum } from './sums';
import { sumCall, type SumCall } from './sumCall';
import { overDaysOf } from './terms';

/**
 * `AGING.PASTDUE` as a sum of what is due before a day.
 * @example builtInPastDue(called)?.[0]?.[0] begins with '=ROUND(SUMIFS('
 */
export function builtInPastDue(called: CalledCells): LiveCells | null {
  const over = overSum(called);
  return over === null ? null : [[`=${over.sum}`]];
}

/**
 * `AGING.PASTDUEPCT` as such a sum over everything; #N/A where there is nothing to be a share of.
 * @example builtInShare(called)?.[0]?.[0] begins with '=IF('
 */
export function builtInShare(called: CalledCells): LiveCells | null {
  const over = overSum(called);
  if (over === null) return null;
  const total = totalSum(over.call.ranges).amount ?? '0';
  return [[`=IF(${total}>0,${over.sum}/${total},NA())`]];
}

function overSum({ given, shown }: CalledCells): { call: SumCall; sum: string } | null {
  const [dueDates, balances, asOf, overDays, credits, holidays] = given;
  const days = overDaysOf(overDays ?? null);
  const call = sumCall({ dueDates, balances, asOf, credits, holidays });
  if (call === null || days === null || shown.flat().length !== 1) return null;
  return { call, sum: dueBefore(call.ranges, `${call.asOf}-${days}`) };
}
