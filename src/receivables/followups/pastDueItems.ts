import type { AgeSource } from '../aging/ageSource';
import type { AgingRules } from '../aging/rules';
import { cellText } from '../ledger/cellText';
import type { ItemColumns } from '../ledger/ledger';

/** What is known of the past-due items behind each row of a list; amounts in minor units. */
export interface PastDueItems {
  readonly amount: Float64Array;
  readonly disputed: Float64Array;
  readonly overDisputed: Float64Array;
  readonly count: Int32Array;
  /** Credits as negative amounts, wherever the aging puts them: they can be set against what is asked. */
  readonly credits: Float64Array;
  /** Index into the items of the oldest one, of equally old ones the largest; -1 where there is none. */
  readonly oldest: Int32Array;
  /** The same among the items that are not disputed as a whole. */
  readonly oldestToAsk: Int32Array;
}

/** What the pass must know besides the items. */
export interface PastDueTerms extends Pick<AgingRules, 'cutoff' | 'small'> {
  /** What ages are counted from. */
  readonly ages: AgeSource;
  /** What credits cover, as in `AgingResult`. */
  readonly covered: Float64Array | null;
  readonly overDays: number;
  /** Whether an item settled on or before the cutoff is out. */
  readonly settledMode: boolean;
  readonly accounts: number;
  readonly rows: number;
  /** Row of an account and currency, at `currency * accounts + account`; -1 where it has none. */
  readonly rowOf: Int32Array;
}

/**
 * Sums up the past-due items of the listed accounts in one pass. Which item is past due follows the
 * tests of `sumItems` in the aging: open debit, not dated after the cutoff, not settled, not too small,
 * age above 0 by the basis or what stands in for it. What credits cover is paid; otherwise credits and
 * disputes stay what they are, whatever their mode in the aging: they are what a customer may answer.
 * @example pastDueItems(items, terms).count[0] is how many invoices to name to the first account
 */
export function pastDueItems(items: ItemColumns, terms: PastDueTerms): PastDueItems {
  const { cutoff, small, covered, overDays, settledMode, accounts, rows, rowOf } = terms;
  const { length, account, currency, balance, invoiceDay, settledDay } = items;
  const { today, first, second, third } = terms.ages;
  const contested = items.disputed;
  const amount = new Float64Array(rows);
  const disputed = new Float64Array(rows);
  const overDisputed = new Float64Array(rows);
  const count = new Int32Array(rows);
  const credits = new Float64Array(rows);
  const oldest = new Int32Array(rows).fill(-1);
  const oldestAge = new Int32Array(rows);
  const oldestToAsk = new Int32Array(rows).fill(-1);
  const oldestAgeToAsk = new Int32Array(rows);

  for (let i = 0; i < length; i++) {
    const row = rowOf[Math.imul(currency[i]!, accounts) + account[i]!]!;
    if (row < 0) continue;
    let due = balance[i]!;
    const invoiced = invoiceDay[i]!;
    if (invoiced > cutoff || Math.abs(due) <= (small[currency[i]!] ?? 0)) continue;
    if (settledMode && settledDay[i]! !== 0 && settledDay[i]! <= cutoff) continue;
    if (covered !== null) due -= covered[i]!;
    if (due < 0) credits[row]! += due;
    if (due <= 0) continue;
    const basis = first[i] || second[i] || third[i] || 0;
    const age = today - basis;
    if (basis === 0 || age <= 0) continue;
    amount[row]! += due;
    count[row]!++;
    const part = contested[i]!;
    if (part !== 0) {
      disputed[row]! += part;
      if (age > overDays) overDisputed[row]! += part;
    }
    if (age > oldestAge[row]! || (age === oldestAge[row]! && isFirst(items, i, oldest[row]!))) {
      oldestAge[row] = age;
      oldest[row] = i;
    }
    if (part >= due) continue;
    const before = oldestAgeToAsk[row]!;
    if (age > before || (age === before && isFirst(items, i, oldestToAsk[row]!))) {
      oldestAgeToAsk[row] = age;
      oldestToAsk[row] = i;
    }
  }
  return { amount, disputed, overDisputed, count, credits, oldest, oldestToAsk };
}

/** Which of two equally old items is named: the order of the ledger's rows must not decide. */
function isFirst({ balance, invoice }: ItemColumns, item: number, before: number): boolean {
  if (balance[item] !== balance[before]) return balance[item]! > balance[before]!;
  return cellText(invoice[item]) < cellText(invoice[before]);
}
