import type { SerialDay } from '../calendar/serialDay';
import type { ItemColumns } from '../ledger/ledger';
import type { Basis } from '../settings/settings';
import { basisDays } from './basisDays';
import type { Slots } from './slots';

/** One currency's amounts and counts as the pass leaves them. */
export interface Sums {
  /** Minor units; for each account a stretch of `slots.width` numbers. */
  readonly amounts: Float64Array;
  /** Greatest age of an account's open debit items; 0 where nothing is past due. */
  readonly oldest: Int32Array;
  /** Number of items in each slot. */
  readonly counts: Int32Array;
  /** The contested part of what is over, in minor units. */
  readonly overDisputed: number;
}

/** What the pass looks at; currency, posting and settled days only where the terms ask for them. */
export type PassItems = Pick<
  ItemColumns,
  | 'length'
  | 'account'
  | 'currency'
  | 'balance'
  | 'invoiceDay'
  | 'dueDay'
  | 'settledDay'
  | 'disputed'
> &
  Partial<Pick<ItemColumns, 'postingDay'>>;

/** What the pass must know besides the items. */
export interface PassTerms {
  readonly asOf: SerialDay;
  readonly slots: Slots;
  readonly accounts: number;
  /** Index into `Ledger.currencies`, or null where all items are of one currency. */
  readonly currency: number | null;
  /** Whether an item settled on or before the as-of date is out. */
  readonly settledMode: boolean;
  /** The date that ages are counted from; the due date where nothing is said. */
  readonly basis?: Basis;
}

/**
 * Sums one currency's items into slots in one pass over their columns: no object an item, no map, no
 * date. The order of the tests is the rule: invoiced after the as-of date, settled, credit, no date,
 * age by the basis or what stands in for it. What was tried to make it faster, and what it brought, is in
 * docs/decisions/0008-aging-pass.md.
 * @example sumItems(items, terms).amounts[slots.credits] is account 0's credits
 */
export function sumItems(items: PassItems, terms: PassTerms): Sums {
  const { asOf, accounts, settledMode } = terms;
  const { ofAge, youngestAge, oldestAge, credits, noDate, afterAsOf, settled } = terms.slots;
  const { firstOver, width } = terms.slots;
  const { length, account, currency, balance, invoiceDay, settledDay } = items;
  const { first, second, third } = basisDays(items, terms.basis ?? 'due');
  const span = oldestAge - youngestAge;
  // Columns that nobody has are never looked into: a look beyond their end would slow the whole loop.
  const hasThird = third.length === length;
  const contested = items.disputed;
  const disputed = terms.slots.disputed;
  const several = terms.currency !== null;
  const wanted = terms.currency ?? 0;
  const amounts = new Float64Array(accounts * width);
  const oldest = new Int32Array(accounts);
  const counts = new Int32Array(width);
  let overDisputed = 0;

  for (let i = 0; i < length; i++) {
    if (several && currency[i]! !== wanted) continue;
    const amount = balance[i]!;
    if (amount === 0) continue;
    const line = account[i]!;
    const at = Math.imul(line, width);
    const invoiced = invoiceDay[i]!;
    let slot = credits;
    if (invoiced > asOf) {
      slot = afterAsOf;
    } else if (settledMode && settledDay[i]! !== 0 && settledDay[i]! <= asOf) {
      slot = settled;
    } else if (amount > 0) {
      let basis = first[i]!;
      if (basis === 0) basis = second[i]!;
      if (basis === 0 && hasThird) basis = third[i]!;
      if (basis === 0) {
        slot = noDate;
      } else {
        // Bit operations for max(youngestAge, age) and min(oldestAge, age): a comparison would send
        // one item in six down the branch that the processor did not expect.
        const age = (asOf - basis) | 0;
        const above = (age - youngestAge) | 0;
        const beyond = ((above & ~(above >> 31)) - span) | 0;
        slot = ofAge[span + (beyond & (beyond >> 31))]!;
        if (age > oldest[line]!) oldest[line] = age;
      }
      const part = contested[i]!;
      if (part !== 0) {
        amounts[at + disputed]! += part;
        counts[disputed]!++;
        if (slot >= firstOver && slot < credits) overDisputed += part;
      }
    }
    amounts[at + slot]! += amount;
    counts[slot]!++;
  }
  return { amounts, oldest, counts, overDisputed };
}
