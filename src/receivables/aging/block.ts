import { decimalsOf } from '../money/decimalsOf';
import { toMinorUnits } from '../money/rounding';
import type { Ledger } from '../ledger/ledger';
import { accountColumns } from './accountColumns';
import type { Sums } from './pass';
import type { AgingBlock, NotAgedCause, Tally } from './result';
import type { Slots } from './slots';

/** One currency's share of what the pass summed. */
export interface BlockSource {
  readonly ledger: Ledger;
  readonly currency: string | null;
  /** Index into `Ledger.currencies`. */
  readonly index: number;
  readonly sums: Sums;
  readonly slots: Slots;
  /** One a bucket. */
  readonly labels: readonly string[];
}

/**
 * One currency's aging: the accounts in the order of the sheet, the totals over them, and the tie-out
 * against the ledger's own total. Amounts in minor units.
 * @example agingBlock(source).difference is 0 where the items add up to the ledger
 */
export function agingBlock(source: BlockSource): AgingBlock {
  const { ledger, currency, index, sums, slots, labels } = source;
  const slotAmounts = slotTotals(source);
  const tally = (places: readonly number[]): Tally => ({
    amount: places.reduce((sum, slot) => sum + (slotAmounts[slot] ?? 0), 0),
    items: places.reduce((sum, slot) => sum + (sums.counts[slot] ?? 0), 0),
  });
  const ages = slots.bucketOf.map((_, slot) => slot);
  const accounts = accountColumns(ledger.accounts, sums, slots, labels.length);
  const buckets = labels.map((_, bucket) =>
    tally(ages.filter((slot) => slots.bucketOf[slot] === bucket)),
  );
  const credits = tally([slots.credits]);
  const noDate = tally([slots.noDate]);
  const pastDue = tally(ages.filter((slot) => slot >= slots.firstPastDue));
  const over = tally(ages.filter((slot) => slot >= slots.firstOver));
  const total = addTallies([...buckets, credits, noDate]);
  const causes: readonly (readonly [NotAgedCause, number])[] = [
    ['settled', slots.settled],
    ['after-as-of', slots.afterAsOf],
  ];
  const notAged = causes
    .map(([cause, slot]) => ({ cause, tally: tally([slot]) }))
    .filter((not) => not.tally.items > 0);
  const decimals = decimalsOf(currency);
  const ledgerTotal = ledgerTotalOf(ledger, index, decimals);
  return {
    currency,
    decimals,
    labels,
    accounts,
    buckets,
    credits,
    noDate,
    total,
    pastDue,
    over,
    overNetOfDispute: over.amount - sums.overDisputed,
    oldestDays: accounts.oldestDays.reduce((oldest, days) => Math.max(oldest, days), 0),
    disputed: tally([slots.disputed]),
    notAged,
    ledgerTotal,
    difference: ledgerTotal - total.amount - addTallies(notAged.map((not) => not.tally)).amount,
  };
}

/** The ledger's own total: its balance cells as they stand, not the items that were read from them. */
function ledgerTotalOf(ledger: Ledger, currency: number, decimals: number): number {
  return ledger.control
    .filter((control) => control.currency === currency)
    .reduce((sum, control) => sum + minorOf(control.numbers, decimals) + control.texts, 0);
}

/** Beyond the safe range no total is exact; the nearest whole number still shows that it does not tie. */
function minorOf(total: number, decimals: number): number {
  return toMinorUnits(total, decimals) ?? Math.round(total * 10 ** decimals);
}

/** What each slot holds over all accounts, in minor units. */
function slotTotals({ sums: { amounts }, slots: { width } }: BlockSource): Float64Array {
  const totals = new Float64Array(width);
  for (let at = 0; at < amounts.length; at += width) {
    for (let slot = 0; slot < width; slot++) totals[slot]! += amounts[at + slot]!;
  }
  return totals;
}

function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({ amount: sum.amount + tally.amount, items: sum.items + tally.items }),
    { amount: 0, items: 0 },
  );
}
