import { placeOf } from '../accounts/itemPlace';
import type { AgingOptions } from '../aging/age';
import type { AgingResult } from '../aging/result';
import type { Ledger } from '../ledger/ledger';
import { narrowAging, narrowBlocks } from './narrowAging';
import type { GroupFigures } from './percentages';

/**
 * The groups of each currency by narrow age; null for a currency without one, or where items are not
 * grouped.
 * @example groupFigures(ledger, result, options, bounds)('USD')?.names[0] is 'Ana'
 */
export function groupFigures(
  ledger: Ledger,
  result: AgingResult,
  options: AgingOptions,
  bounds: readonly number[],
): (currency: string | null) => GroupFigures | null {
  const { groups, items } = ledger;
  if (groups === null || items.group === null) return () => null;
  const byGroup: Ledger = {
    ...ledger,
    accounts: groups.names.map((key) => ({ key, name: key, owner: '', phone: '', email: '' })),
    items: { ...items, account: items.group },
  };
  const blocks = narrowBlocks(narrowAging(byGroup, options, bounds));
  const counts = accountsByGroup(ledger, result);
  return (currency) => {
    const block = blocks.find(({ all }) => all.currency === currency);
    const index = Math.max(0, ledger.currencies.indexOf(currency));
    if (block === undefined) return null;
    return {
      names: groups.names,
      all: block.all.accounts,
      contested: block.contested?.accounts ?? null,
      accounts: counts.subarray(index * groups.names.length, (index + 1) * groups.names.length),
    };
  };
}

/** How many accounts have something open in each group, a stretch of groups for each currency. */
function accountsByGroup(ledger: Ledger, result: AgingResult): Int32Array {
  const { items, accounts } = ledger;
  const groups = ledger.groups?.names.length ?? 0;
  const counts = new Int32Array(Math.max(1, ledger.currencies.length) * groups);
  const seen = new Set<number>();
  // Most accounts are of one group: the last one seen spares looking most items up.
  const last = new Int32Array(Math.max(1, ledger.currencies.length) * accounts.length).fill(-1);
  for (let item = 0; item < items.length; item++) {
    const currency = items.currency[item] ?? 0;
    const place = currency * groups + (items.group?.[item] ?? 0);
    const whose = currency * accounts.length + (items.account[item] ?? 0);
    if (last[whose] === place || !isAged(ledger, result, item)) continue;
    last[whose] = place;
    const pair = whose * groups + (place - currency * groups);
    if (seen.has(pair)) continue;
    seen.add(pair);
    counts[place]!++;
  }
  return counts;
}

function isAged(ledger: Ledger, result: AgingResult, item: number): boolean {
  const place = placeOf(ledger, result, item)?.place;
  return place !== undefined && place.kind !== 'afterAsOf';
}
