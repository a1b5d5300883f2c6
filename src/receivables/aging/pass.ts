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
  readonly counts: Int32Array;
  /** The contested part of what is over, by currency. */
  readonly overDisputed: Float64Array;
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
 * Sums the items into slots in one pass over their columns: no object an item, no map, no date. The
 * order of the tests is the rule: dated after the as-of date, settled, credit, no date, age by due
 * date, else by invoice date. What was tried to make it faster is in docs/decisions/aging-pass.md.
 * @example sumItems(items, terms).amounts[slots.credits] is account 0's credits
 */
export function sumItems(items: ItemColumns, terms: PassTerms): Sums {
  const { asOf, accounts, currencies, settledMode } = terms;
  const { ofAge, oldestAge, credits, noDate, afterAsOf, settled, firstOver, width } = terms.slots;
  const { length, account, currency, balance, invoiceDay, dueDay, settledDay } = items;
  const contested = items.disputed;
  const disputed = terms.slots.disputed;
  const amounts = new Float64Array(accounts * currencies * width);
  const oldest = new Int32Array(accounts * currencies);
  const counts = new Int32Array(currencies * width);
  const overDisputed = new Float64Array(currencies);

  for (let i = 0; i < length; i++) {
    const amount = balance[i]!;
    if (amount === 0) continue;
    const money = currency[i]!;
    const line = Math.imul(money, accounts) + account[i]!;
    const invoiced = invoiceDay[i]!;
    let slot = credits;
    if (invoiced > asOf) {
      slot = afterAsOf;
    } else if (settledMode && settledDay[i]! !== 0 && settledDay[i]! <= asOf) {
      slot = settled;
    } else if (amount > 0) {
      const due = dueDay[i]!;
      const basis = due === 0 ? invoiced : due;
      if (basis === 0) {
        slot = noDate;
      } else {
        // Bit operations for max(0, age) and min(oldestAge, age): a comparison would send one item
        // in six down the branch that the processor did not expect.
        const age = (asOf - basis) | 0;
        const beyond = ((age & ~(age >> 31)) - oldestAge) | 0;
        slot = ofAge[oldestAge + (beyond & (beyond >> 31))]!;
        if (age > oldest[line]!) oldest[line] = age;
      }
      const part = contested[i]!;
      if (part !== 0) {
        amounts[Math.imul(line, width) + disputed]! += part;
        counts[Math.imul(money, width) + disputed]!++;
        if (slot >= firstOver && slot < credits) overDisputed[money]! += part;
      }
    }
    amounts[Math.imul(line, width) + slot]! += amount;
    counts[Math.imul(money, width) + slot]!++;
  }
  return { amounts, oldest, counts, overDisputed };
}
