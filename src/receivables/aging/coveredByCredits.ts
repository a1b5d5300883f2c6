import type { PassItems } from './pass';
import { basisDay } from './basisDays';
import type { AgingRules } from './rules';
import type { Basis } from '../settings/settings';

/** What the covering must know besides the items. */
export interface CoveringTerms extends Pick<AgingRules, 'cutoff' | 'small'> {
  readonly basis: Basis;
  readonly settledMode: boolean;
  readonly accounts: number;
}

/**
 * How much of each item the credits of its account, in its currency, cover when they are applied to
 * the oldest debts first, those without a date last; minor units, and of credits, as a negative
 * number, how much is used up. What is contested is not covered: nobody applies credits to what a
 * customer does not accept. A view only; the ledger stays as it is.
 * @example coveredByCredits(items, terms)[0] is 50000 of an oldest debt of 80000, for a credit of 50000
 */
export function coveredByCredits(items: PassItems, terms: CoveringTerms): Float64Array {
  const { length, account, currency, balance, disputed } = items;
  const covered = new Float64Array(length);
  const lineOf = (item: number) => currency[item]! * terms.accounts + account[item]!;
  const credits = new Map<number, number[]>();
  for (let item = 0; item < length; item++) {
    if (balance[item]! < 0 && isOpen(items, terms, item)) listed(credits, lineOf(item)).push(item);
  }
  if (credits.size === 0) return covered;
  const debts = new Map<number, number[]>();
  for (let item = 0; item < length; item++) {
    const line = lineOf(item);
    if (balance[item]! > 0 && credits.has(line) && isOpen(items, terms, item)) {
      listed(debts, line).push(item);
    }
  }
  const day = (item: number) => basisDay(items, terms.basis, item) || Infinity;
  const byDay = (a: number, b: number) => (day(a) === day(b) ? a - b : day(a) - day(b));
  for (const [line, owed] of debts) {
    const own = (credits.get(line) ?? []).sort(byDay);
    const pool = own.reduce((sum, item) => sum - balance[item]!, 0);
    let left = pool;
    for (const item of owed.sort(byDay)) {
      covered[item] = Math.min(left, balance[item]! - disputed[item]!);
      left -= covered[item];
    }
    let used = pool - left;
    for (const item of own) {
      const part = Math.min(used, -balance[item]!);
      covered[item] = 0 - part;
      used -= part;
    }
  }
  return covered;
}

/** The tests of `sumItems` that come before age. */
function isOpen(
  { balance, currency, invoiceDay, settledDay }: PassItems,
  { cutoff, small, settledMode }: CoveringTerms,
  item: number,
): boolean {
  if (invoiceDay[item]! > cutoff) return false;
  if (settledMode && settledDay[item]! !== 0 && settledDay[item]! <= cutoff) return false;
  return Math.abs(balance[item]!) > (small[currency[item]!] ?? 0);
}

function listed(lists: Map<number, number[]>, line: number): number[] {
  const list = lists.get(line) ?? [];
  if (list.length === 0) lists.set(line, list);
  return list;
}
