import type { Sums } from '../receivables/aging/pass';
import { sumItems } from '../receivables/aging/pass';
import type { BucketScheme } from '../receivables/aging/scheme';
import type { Slots } from '../receivables/aging/slots';
import { slotsOf } from '../receivables/aging/slots';
import type { FunctionWords } from '../words/functionWords';
import type { Argument } from './cells';
import type { ItemRanges, Items } from './items';
import { readItems } from './items';
import { Problem } from './problem';
import { readAsOf, readOverDays, readScheme } from './terms';

/** The arguments of a function that adds items up; what it does not take is left out. */
export interface AgingArguments extends ItemRanges {
  readonly asOf: Argument;
  readonly edges?: Argument;
  readonly overDays?: Argument;
}

/** Items, added up by their age. */
export interface AgedItems extends Pick<Items, 'accounts' | 'decimals'> {
  readonly scheme: BucketScheme;
  readonly slots: Slots;
  readonly sums: Sums;
}

/**
 * Reads the terms and then the items, and adds these up. The first argument that cannot be read is the
 * answer: the as-of date, edges or days over, then the ranges.
 * @example ageItems({ dueDates: 46081, balances: 100, asOf: 46112 }, words)
 */
export function ageItems(given: AgingArguments, words: FunctionWords): AgedItems | Problem {
  const asOf = readAsOf(given.asOf, words);
  if (asOf instanceof Problem) return asOf;
  const scheme = readScheme(given.edges, words);
  if (scheme instanceof Problem) return scheme;
  const overDays = readOverDays(given.overDays, words);
  if (overDays instanceof Problem) return overDays;
  const items = readItems(given, words);
  if (items instanceof Problem) return items;
  const { columns, accounts, decimals } = items;
  const slots = slotsOf(scheme.edges, overDays);
  const sums = sumItems(columns, {
    asOf,
    slots,
    accounts: accounts.length,
    currency: null,
    settledMode: false,
  });
  return { accounts, decimals, scheme, slots, sums };
}
