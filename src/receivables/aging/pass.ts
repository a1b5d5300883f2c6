import type { SerialDay } from '../calendar/serialDay';
import type { ItemColumns } from '../ledger/ledger';
import type { Basis } from '../settings/settings';
import { ageSource, type AgeSource } from './ageSource';
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
  /** The day that decides what is in; the as-of date where nothing is said. */
  readonly cutoff?: SerialDay;
  /** What ages are counted from instead of the items' own days: business days. */
  readonly ages?: AgeSource;
  /** Minor units; what is not larger goes to `slots.small`, where there is such a slot. */
  readonly small?: number;
  /** By item: how much of it credits cover, and of credits, negative, what is used up; null for none. */
  readonly covered?: Float64Array | null;
}

/**
 * Sums one currency's items into slots in one pass over their columns: no object an item, no map, no
 * date. The order of the tests is the rule: invoiced after the cutoff, settled, too small, credit, no
 * date, age by the basis or what stands in for it. What was tried to make it faster, and what it
 * brought, is in docs/decisions/0008-aging-pass.md.
 * @example sumItems(items, terms).amounts[slots.credits] is account 0's credits
 */
export function sumItems(items: PassItems, terms: PassTerms): Sums {
  const { accounts, settledMode } = terms;
  const cutoff = terms.cutoff ?? terms.asOf;
  const { ofAge, youngestAge, oldestAge, credits, noDate, afterAsOf, settled } = terms.slots;
  const { firstPastDue, firstOver, width } = terms.slots;
  const { length, account, currency, balance, invoiceDay, settledDay } = items;
  const { today, first, second, third } =
    terms.ages ?? ageSource(items, terms.basis ?? 'due', terms.asOf, null);
  const span = oldestAge - youngestAge;
  // Columns that nobody has are never looked into: a look beyond their end would slow the whole loop.
  const hasThird = third.length === length;
  const contested = items.disputed;
  const { disputed, wholly, disputedPastDue, disputedOver } = terms.slots;
  const isApart = wholly >= 0;
  const tooSmall = terms.slots.small;
  const small = tooSmall < 0 ? 0 : (terms.small ?? 0);
  // Credits below this amount are aged as debits are: all of them, or none.
  const agedBelow = terms.slots.creditsByDate ? -small : -Infinity;
  const covered = terms.covered ?? NONE;
  const isCovered = covered.length === length;
  const several = terms.currency !== null;
  const wanted = terms.currency ?? 0;
  const amounts = new Float64Array(accounts * width);
  const oldest = new Int32Array(accounts);
  const counts = new Int32Array(width);
  let overDisputed = 0;

  for (let i = 0; i < length; i++) {
    if (several && currency[i]! !== wanted) continue;
    let amount = balance[i]!;
    if (amount === 0) continue;
    const line = account[i]!;
    const at = Math.imul(line, width);
    const invoiced = invoiceDay[i]!;
    let slot = credits;
    if (invoiced > cutoff) {
      slot = afterAsOf;
    } else if (settledMode && settledDay[i]! !== 0 && settledDay[i]! <= cutoff) {
      slot = settled;
    } else if (amount > small || amount < agedBelow) {
      const owed = amount;
      if (isCovered) amount -= covered[i]!;
      let basis = first[i]!;
      if (basis === 0) basis = second[i]!;
      if (basis === 0 && hasThird) basis = third[i]!;
      if (basis === 0) {
        slot = noDate;
      } else {
        // Bit operations for max(youngestAge, age) and min(oldestAge, age): a comparison would send
        // one item in six down the branch that the processor did not expect.
        const age = (today - basis) | 0;
        const above = (age - youngestAge) | 0;
        const beyond = ((above & ~(above >> 31)) - span) | 0;
        slot = ofAge[span + (beyond & (beyond >> 31))]!;
        if (age > oldest[line]! && amount > 0) oldest[line] = age;
      }
      const part = contested[i]!;
      if (part !== 0 && owed > 0) {
        amounts[at + disputed]! += part;
        counts[disputed]!++;
        const isOver = slot >= firstOver && slot < credits;
        if (isOver) overDisputed += part;
        if (isApart) {
          const isWhole = part === owed;
          if (isOver) {
            amounts[at + disputedOver]! += part;
            if (isWhole) counts[disputedOver]!++;
          }
          if (slot >= firstPastDue && slot < credits) {
            amounts[at + disputedPastDue]! += part;
            if (isWhole) counts[disputedPastDue]!++;
          }
          amount -= part;
          if (isWhole) slot = wholly;
        }
      }
    } else if (amount >= -small) {
      slot = tooSmall;
    } else if (isCovered) {
      amount -= covered[i]!;
    }
    amounts[at + slot]! += amount;
    counts[slot]!++;
  }
  return { amounts, oldest, counts, overDisputed };
}

const NONE = new Float64Array();
