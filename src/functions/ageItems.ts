import { ageSource } from '../receivables/aging/ageSource';
import { coveredByCredits } from '../receivables/aging/coveredByCredits';
import type { Sums } from '../receivables/aging/pass';
import { sumItems } from '../receivables/aging/pass';
import type { BucketScheme } from '../receivables/aging/scheme';
import { schemeOn } from '../receivables/aging/schemeOn';
import type { Slots } from '../receivables/aging/slots';
import { slotsOf } from '../receivables/aging/slots';
import type { FunctionWords } from '../words/functionWords';
import type { Argument } from './cells';
import type { ItemRanges, Items } from './items';
import { readItems } from './items';
import { Problem } from './problem';
import { readCredits, readHolidays } from './options';
import { readAsOf, readEdges, readOverDays } from './terms';

/** The arguments of a function that adds items up; what it does not take is left out. */
export interface AgingArguments extends ItemRanges {
  readonly asOf: Argument;
  readonly edges?: Argument;
  readonly overDays?: Argument;
  readonly credits?: Argument;
  readonly holidays?: Argument;
}

/** Items, added up by their age. */
export interface AgedItems extends Pick<Items, 'accounts' | 'decimals'> {
  readonly scheme: BucketScheme;
  readonly slots: Slots;
  readonly sums: Sums;
}

/**
 * Reads the terms and then the items, and adds these up. The first argument that cannot be read is the
 * answer: the as-of date, edges, days over, credits or holidays, then the ranges.
 * @example ageItems({ dueDates: 46081, balances: 100, asOf: 46112 }, words)
 */
export function ageItems(given: AgingArguments, words: FunctionWords): AgedItems | Problem {
  const asOf = readAsOf(given.asOf, words);
  if (asOf instanceof Problem) return asOf;
  const edges = readEdges(given.edges, words);
  if (edges instanceof Problem) return edges;
  const overDays = readOverDays(given.overDays, words);
  if (overDays instanceof Problem) return overDays;
  const credits = readCredits(given.credits, words);
  if (credits instanceof Problem) return credits;
  const holidays = readHolidays(given.holidays, words);
  if (holidays instanceof Problem) return holidays;
  const items = readItems(given, words);
  if (items instanceof Problem) return items;
  const { columns, decimals } = items;
  const accounts = items.accounts.length;
  const scheme = schemeOn(edges, asOf);
  const slots = slotsOf(scheme.edges, overDays, { credits });
  const settledMode = false;
  const terms = { cutoff: asOf, small: [], basis: 'due', settledMode, accounts } as const;
  const sums = sumItems(columns, {
    asOf,
    slots,
    accounts,
    currency: null,
    settledMode,
    // Months are months of the calendar, so their days all count.
    ages: ageSource(columns, 'due', asOf, edges === 'months' ? null : holidays),
    covered: credits === 'oldest-first' ? coveredByCredits(columns, terms) : null,
  });
  return { accounts: items.accounts, decimals, scheme, slots, sums };
}
