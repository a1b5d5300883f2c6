import { placeOf } from '../accounts/itemPlace';
import type { AgingResult, Tally } from '../aging/result';
import type { Ledger } from '../ledger/ledger';

/** Items that leave a bucket for an older one. */
export interface Rolling {
  /** Positions in the block's `labels`. */
  readonly from: number;
  readonly to: number;
  /** Minor units. */
  readonly tally: Tally;
}

/**
 * What of one currency rolls into an older bucket within so many days, if nothing is paid; the oldest
 * first. Credits and items without a date do not age.
 * @example aboutToRoll(ledger, result, 'USD', 7)[0] is { from: 3, to: 4, tally: { amount, items } }
 */
export function aboutToRoll(
  ledger: Ledger,
  result: AgingResult,
  currency: string | null,
  days: number,
): readonly Rolling[] {
  const { items, currencies } = ledger;
  const wanted = currencies.indexOf(currency);
  const later: AgingResult = { ...result, edges: result.edges.map((edge) => edge - days) };
  const found = new Map<string, Rolling>();
  for (let item = 0; item < items.length; item += 1) {
    if (items.currency[item] !== wanted) continue;
    const from = bucketOf(ledger, result, item);
    const to = bucketOf(ledger, later, item);
    if (from === null || to === null || from === to) continue;
    const { amount = 0, items: count = 0 } = found.get(`${from} ${to}`)?.tally ?? {};
    const tally = { amount: amount + (items.balance[item] ?? 0), items: count + 1 };
    found.set(`${from} ${to}`, { from, to, tally });
  }
  return [...found.values()].sort((a, b) => b.from - a.from || b.to - a.to);
}

function bucketOf(ledger: Ledger, result: AgingResult, item: number): number | null {
  const place = placeOf(ledger, result, item)?.place;
  return place?.kind === 'bucket' ? place.bucket : null;
}
