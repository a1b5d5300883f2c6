import { decimalsOf } from '../money/decimalsOf';
import { toMinorUnits } from '../money/rounding';
import type { Ledger } from '../ledger/ledger';
import { accountRows } from './accountRows';
import type { Sums } from './pass';
import type { AccountAging, AgingBlock, NotAgedCause, Tally } from './result';
import { bucketLabels } from './scheme';
import type { Slots } from './slots';

/** One currency's share of what the pass summed. */
export interface BlockSource {
  readonly ledger: Ledger;
  readonly currency: string | null;
  /** Index into `Ledger.currencies`. */
  readonly index: number;
  readonly sums: Sums;
  readonly slots: Slots;
  readonly edges: readonly number[];
}

/**
 * One currency's aging: the accounts in the order of the sheet, the totals over them, and the tie-out
 * against the ledger's own total. Amounts in minor units.
 * @example agingBlock(source).difference is 0 where the items add up to the ledger
 */
export function agingBlock(source: BlockSource): AgingBlock {
  const { ledger, currency, index, sums, slots, edges } = source;
  const labels = bucketLabels(edges);
  const accounts = accountRows(ledger.accounts, index, sums, slots, labels.length);
  const count = (slot: number) => sums.counts[index * slots.width + slot] ?? 0;
  const ageSlots = slots.bucketOf.map((_, slot) => slot);
  const itemsOf = (wanted: readonly number[]) => wanted.reduce((n, slot) => n + count(slot), 0);

  const buckets = labels.map((_, bucket): Tally => ({
    amount: sumOf(accounts, (row) => row.buckets[bucket] ?? 0),
    items: itemsOf(ageSlots.filter((slot) => slots.bucketOf[slot] === bucket)),
  }));
  const credits = { amount: sumOf(accounts, (row) => row.credits), items: count(slots.credits) };
  const noDate = { amount: sumOf(accounts, (row) => row.noDate), items: count(slots.noDate) };
  const over = {
    amount: sumOf(accounts, (row) => row.over),
    items: itemsOf(ageSlots.filter((slot) => slot >= slots.firstOver)),
  };
  const total = addTallies([...buckets, credits, noDate]);
  const notAged = notAgedOf(sums, index);
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
    pastDue: addTallies(buckets.slice(1)),
    over,
    overNetOfDispute: over.amount - overDisputed(source),
    oldestDays: accounts.reduce((oldest, row) => Math.max(oldest, row.oldestDays), 0),
    disputed: { amount: sumOf(accounts, (row) => row.disputed), items: count(slots.disputed) },
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

function overDisputed({ ledger, index, sums, slots }: BlockSource): number {
  const lines = ledger.accounts.length;
  let amount = 0;
  for (let line = index * lines; line < (index + 1) * lines; line++) {
    amount += sums.amounts[line * slots.width + slots.overDisputed] ?? 0;
  }
  return amount;
}

function notAgedOf(sums: Sums, index: number): AgingBlock['notAged'] {
  const causes: readonly (readonly [NotAgedCause, Sums['settled']])[] = [
    ['settled', sums.settled],
    ['after-as-of', sums.afterAsOf],
  ];
  return causes
    .map(([cause, { amounts, counts }]) => ({
      cause,
      tally: { amount: amounts[index] ?? 0, items: counts[index] ?? 0 },
    }))
    .filter(({ tally }) => tally.items > 0);
}

function sumOf(accounts: readonly AccountAging[], amount: (row: AccountAging) => number): number {
  return accounts.reduce((sum, row) => sum + amount(row), 0);
}

function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({ amount: sum.amount + tally.amount, items: sum.items + tally.items }),
    { amount: 0, items: 0 },
  );
}
