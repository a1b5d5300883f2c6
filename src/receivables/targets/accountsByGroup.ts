import { placeOf } from '../accounts/itemPlace';
import type { AgingResult } from '../aging/result';
import type { Ledger } from '../ledger/ledger';

/**
 * In how many accounts each group has something that is aged, by currency: a stretch of groups for each,
 * in the order of `Ledger.currencies`. An account counts in every group that its items name.
 * @example accountsByGroup(ledger, result)[0] is how many accounts the first group has
 */
export function accountsByGroup(ledger: Ledger, result: AgingResult): Int32Array {
  const { items, accounts } = ledger;
  const groups = ledger.groups?.names.length ?? 0;
  const currencies = Math.max(1, ledger.currencies.length);
  const counts = new Int32Array(currencies * groups);
  if (items.group === null || groups === 0) return counts;
  const seen = new Set<number>();
  // Most accounts are of one group: the last one seen spares looking most items up.
  const last = new Int32Array(currencies * accounts.length).fill(-1);
  for (let item = 0; item < items.length; item++) {
    const currency = items.currency[item]!;
    const group = items.group[item]!;
    const whose = currency * accounts.length + items.account[item]!;
    if (last[whose] === group) continue;
    const pair = whose * groups + group;
    if (!seen.has(pair)) {
      if (!isAged(ledger, result, item)) continue;
      seen.add(pair);
      counts[currency * groups + group]!++;
    }
    last[whose] = group;
  }
  return counts;
}

function isAged(ledger: Ledger, result: AgingResult, item: number): boolean {
  const place = placeOf(ledger, result, item)?.place;
  if (place === undefined || place.kind === 'afterAsOf') return false;
  // What is disputed counts in the percentages also where it is left out of the buckets.
  return place.kind !== 'notAged' || place.cause === 'disputed';
}
