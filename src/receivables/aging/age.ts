import type { SerialDay } from '../calendar/serialDay';
import type { Ledger } from '../ledger/ledger';
import type { Basis } from '../settings/settings';
import { ageSource } from './ageSource';
import { agingBlock } from './block';
import { coveredByCredits } from './coveredByCredits';
import { givenScheme } from './givenScheme';
import { sumItems, type PassTerms } from './pass';
import type { AgingBlock, AgingResult } from './result';
import { rulesOf, type RuleOptions } from './rules';
import { schemeOn, type Edges } from './schemeOn';
import { slotsOf } from './slots';

/** What a person has settled before a ledger is aged. */
export interface AgingOptions extends RuleOptions {
  readonly asOf: SerialDay;
  /** The date that ages are counted from; the due date where nothing is said. */
  readonly basis?: Basis;
  /** Upper bounds of the buckets as `bucketScheme` gives them. */
  readonly edges: Edges;
  /** An item is "over" from the day after this many days past due; 0 or more. */
  readonly overDays: number;
  /** The currency whose block comes first; where the ledger has none of it, the commonest does. */
  readonly mainCurrency: string | null;
}

/** What is not yet due is parted after a week and after a month. */
const COMING_DAYS: readonly number[] = [7, 30];

/**
 * Ages a ledger: every open item in exactly one place (a bucket, credits, no date, disputed), amounts in
 * minor units, currencies never added, the ledger's own total beside them. A missing date of the basis
 * is made good by another one. An item dated after the cutoff, settled by then, or left out by the
 * rules, is not aged but counted with its cause. What came aged already stands in the export's own
 * buckets.
 * @example age(ledger, { asOf, edges: [0, 30, 60, 90], overDays: 30, mainCurrency: 'USD' })
 */
export function age(ledger: Ledger, options: AgingOptions): AgingResult {
  const result = ageAll(ledger, options);
  return { ...result, blocks: mainFirst(result.blocks, options.mainCurrency) };
}

/**
 * The same with a block for every currency of the ledger, in the ledger's order, whether anything is
 * open in it or not.
 * @example ageAll(ledger, options).blocks.length is 2 for items in USD and settled ones in EUR
 */
export function ageAll(ledger: Ledger, options: Omit<AgingOptions, 'mainCurrency'>): AgingResult {
  const { asOf, overDays } = options;
  const { items, reading } = ledger;
  // Made days of buckets stand in the column of due days.
  const basis = reading.given ? 'due' : (options.basis ?? 'due');
  const { edges, labels } = reading.given
    ? givenScheme(ledger.head.buckets)
    : schemeOn(options.edges, asOf);
  const rules = rulesOf(ledger, options);
  const { cutoff, credits, disputes, small } = rules;
  const hasSmall = small.some((amount) => amount > 0);
  const comingDays = reading.given ? [] : COMING_DAYS;
  const slots = slotsOf(edges, overDays, { credits, disputes, hasSmall, comingDays });
  const accounts = ledger.accounts.length;
  const covered =
    credits === 'oldest-first'
      ? coveredByCredits(items, { ...rules, basis, settledMode: reading.settled, accounts })
      : null;
  const currencies = ledger.currencies.length > 0 ? ledger.currencies : [null];
  const terms: PassTerms = {
    asOf,
    cutoff,
    slots,
    accounts,
    currency: null,
    settledMode: reading.settled,
    ages: ageSource(items, basis, asOf, rules.dayNumber),
    covered,
  };
  const blocks = currencies.map((currency, index) => {
    const own = {
      ...terms,
      currency: currencies.length > 1 ? index : null,
      small: small[index] ?? 0,
    };
    const { groups } = ledger;
    const sums = sumItems(items, own);
    const groupSums =
      groups === null || items.group === null
        ? null
        : sumItems({ ...items, account: items.group }, { ...own, accounts: groups.names.length });
    return agingBlock({ ledger, currency, index, sums, groupSums, slots, labels, comingDays });
  });
  return { asOf, basis, edges, labels, overDays, rules, covered, blocks };
}

/** The currency asked for, else the one with most open items, and then all others that hold anything. */
function mainFirst(blocks: readonly AgingBlock[], wanted: string | null): readonly AgingBlock[] {
  const asked = wanted === null ? -1 : blocks.findIndex(({ currency }) => currency === wanted);
  const openItems = blocks.map(({ total }) => total.items);
  const main = asked >= 0 ? asked : openItems.indexOf(Math.max(...openItems));
  const others = blocks.filter((block, i) => i !== main && holdsAnything(block));
  return [...blocks.slice(main, main + 1), ...others];
}

/** A currency of which nothing but unread or zero rows came needs no sheet of its own. */
function holdsAnything(block: AgingBlock): boolean {
  return block.total.items > 0 || block.notAged.length > 0 || block.difference !== 0;
}
