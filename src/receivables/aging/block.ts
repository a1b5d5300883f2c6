import { decimalsOf } from '../money/decimalsOf';
import { toMinorUnits } from '../money/rounding';
import type { Ledger } from '../ledger/ledger';
import { accountColumns } from './accountColumns';
import type { Sums } from './pass';
import type { AgingBlock, NotAgedCause, Tally } from './result';
import type { SlotPart } from './slotParts';
import type { Slots } from './slots';

/** One currency's share of what the pass summed. */
export interface BlockSource {
  readonly ledger: Ledger;
  readonly currency: string | null;
  /** Index into `Ledger.currencies`. */
  readonly index: number;
  readonly sums: Sums;
  /** The same items by group; null where nothing is grouped. */
  readonly groupSums: Sums | null;
  readonly slots: Slots;
  /** One a bucket. */
  readonly labels: readonly string[];
  /** As the slots have them. */
  readonly comingDays: readonly number[];
}

/**
 * One currency's aging: the accounts in the order of the sheet, the totals over them, and the tie-out
 * against the ledger's own total. Amounts in minor units.
 * @example agingBlock(source).difference is 0 where the items add up to the ledger
 */
export function agingBlock(source: BlockSource): AgingBlock {
  const { ledger, currency, index, sums, groupSums, slots, labels, comingDays } = source;
  const { parts } = slots;
  const slotAmounts = slotTotals(source);
  const tally = ({ amounts, counts }: SlotPart): Tally => ({
    amount: amounts.reduce((sum, slot) => sum + (slotAmounts[slot] ?? 0), 0),
    items: counts.reduce((sum, slot) => sum + (sums.counts[slot] ?? 0), 0),
  });
  const accounts = accountColumns(ledger.accounts, sums, slots);
  const groups = (ledger.groups?.names ?? []).map((key) => ({ key }));
  const total = tally(parts.total);
  const over = tally(parts.over);
  const causes: readonly (readonly [NotAgedCause, SlotPart])[] = [
    ['settled', alone(slots.settled)],
    ['after-as-of', alone(slots.afterAsOf)],
    ['small', alone(slots.small)],
    ['credits', parts.creditsOut],
    ['disputed', parts.disputedOut],
  ];
  const notAged = causes
    .map(([cause, part]) => ({ cause, tally: tally(part) }))
    .filter(({ tally: { amount, items } }) => items > 0 || amount !== 0);
  const decimals = decimalsOf(currency);
  const ledgerTotal = ledgerTotalOf(ledger, index, decimals);
  return {
    currency,
    decimals,
    labels,
    accounts,
    groups: groupSums === null ? null : accountColumns(groups, groupSums, slots),
    buckets: parts.buckets.map(tally),
    credits: tally(parts.credits),
    noDate: tally(parts.noDate),
    total,
    pastDue: tally(parts.pastDue),
    over,
    overNetOfDispute: over.amount - sums.overDisputed,
    comingDue: parts.comingDue.map((part, at) => ({
      from: (comingDays[at - 1] ?? 0) + 1,
      to: comingDays[at] ?? null,
      tally: tally(part),
    })),
    oldestDays: accounts.oldestDays.reduce((oldest, days) => Math.max(oldest, days), 0),
    disputed: tally(parts.disputed),
    notAged,
    ledgerTotal,
    difference: notAged.reduce((rest, not) => rest - not.tally.amount, ledgerTotal - total.amount),
  };
}

/** One slot as a part; there is none below 0. */
function alone(slot: number): SlotPart {
  const slots = slot < 0 ? [] : [slot];
  return { amounts: slots, counts: slots };
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
