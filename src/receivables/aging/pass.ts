import type { SerialDay } from '../calendar/serialDay';
import type { ItemColumns } from '../ledger/ledger';
import type { Slots } from './slots';

/** Amounts and counts as the pass leaves them: flat arrays, one stretch of slots after another. */
export interface Sums {
  /** Minor units; stretch `currency * accounts + account` of `slots.width` numbers. */
  readonly amounts: Float64Array;
  /** Greatest age of an open debit item for each such stretch; 0 where nothing is past due. */
  readonly oldest: Int32Array;
  /** Number of items; stretch `currency` of `slots.width` numbers. */
  readonly counts: Float64Array;
  readonly afterAsOf: { readonly amounts: Float64Array; readonly counts: Float64Array };
  readonly settled: { readonly amounts: Float64Array; readonly counts: Float64Array };
}

/** What the pass must know besides the items. */
export interface PassTerms {
  readonly asOf: SerialDay;
  readonly slots: Slots;
  readonly accounts: number;
  readonly currencies: number;
  /** Whether an item settled on or before the as-of date is out. */
  readonly settledMode: boolean;
}

/**
 * Sums the items into slots in one pass over their columns: no object an item, no map, no date.
 * The order of the tests is the rule: after the as-of date, settled, credit, no date, age.
 * @example sumItems(items, terms).amounts[slots.credits] is account 0's credits
 */
export function sumItems(items: ItemColumns, terms: PassTerms): Sums {
  const { asOf, accounts, currencies, settledMode } = terms;
  const { ofAge, oldestAge, credits, noDate, disputed, overDisputed, width, firstOver } =
    terms.slots;
  const amounts = new Float64Array(accounts * currencies * width);
  const oldest = new Int32Array(accounts * currencies);
  const counts = new Float64Array(currencies * width);
  const afterAsOf = tallies(currencies);
  const settled = tallies(currencies);
  const { length, account, currency, balance, invoiceDay, dueDay, settledDay } = items;
  const contested = items.disputed;

  for (let i = 0; i < length; i++) {
    const amount = balance[i]!;
    if (amount === 0) continue;
    const money = currency[i]!;
    const invoiced = invoiceDay[i]!;
    if (invoiced > asOf) {
      afterAsOf.amounts[money]! += amount;
      afterAsOf.counts[money]! += 1;
      continue;
    }
    if (settledMode) {
      const day = settledDay[i]!;
      if (day !== 0 && day <= asOf) {
        settled.amounts[money]! += amount;
        settled.counts[money]! += 1;
        continue;
      }
    }
    const line = money * accounts + account[i]!;
    let slot = credits;
    if (amount > 0) {
      const basis = dueDay[i]! || invoiced;
      if (basis === 0) {
        slot = noDate;
      } else {
        const age = asOf - basis;
        slot = age <= 0 ? 0 : ofAge[age < oldestAge ? age : oldestAge]!;
        if (age > oldest[line]!) oldest[line] = age;
      }
      const part = contested[i]!;
      if (part !== 0) {
        amounts[line * width + disputed]! += part;
        counts[money * width + disputed]! += 1;
        if (slot >= firstOver && slot < credits) {
          amounts[line * width + overDisputed]! += part;
          counts[money * width + overDisputed]! += 1;
        }
      }
    }
    amounts[line * width + slot]! += amount;
    counts[money * width + slot]! += 1;
  }
  return { amounts, oldest, counts, afterAsOf, settled };
}

function tallies(currencies: number): { amounts: Float64Array; counts: Float64Array } {
  return { amounts: new Float64Array(currencies), counts: new Float64Array(currencies) };
}
