import { ageAll, type AgingOptions } from '../aging/age';
import type { AgingBlock, AgingResult } from '../aging/result';
import type { Ledger } from '../ledger/ledger';

/**
 * A ledger aged once more by buckets so narrow that each of them lies wholly on one side of every
 * target, and is in one bucket of the sheet on each of the next days: one pass answers for all
 * targets and for all that rolls, by the very rules of the aging itself.
 */
export interface NarrowAging {
  /** All that is aged, disputed or not. */
  readonly all: AgingResult;
  /** The contested parts alone; null where nothing is disputed. */
  readonly contested: AgingResult | null;
  /** Upper bounds of the narrow buckets, in days. */
  readonly edges: readonly number[];
  /** Upper bounds of the export's own buckets where it came aged, which nothing parts; else null. */
  readonly given: readonly number[] | null;
}

/** One currency of a narrow aging. */
export interface NarrowBlock {
  readonly all: AgingBlock;
  readonly contested: AgingBlock | null;
  /** An age that stands for each narrow bucket. */
  readonly ages: readonly number[];
  /** As in the narrow aging. */
  readonly given: readonly number[] | null;
}

/**
 * Ages a ledger by these bounds (days, inclusive) in place of those of its buckets, and else by the
 * rules that a result was made by; but what is contested stands where its age puts it.
 * @example narrowAging(ledger, result, settings, [90, 30]).edges is [0, 30, 90]
 */
export function narrowAging(
  ledger: Ledger,
  { asOf, basis, rules, edges: aged }: AgingResult,
  options: AgingOptions,
  bounds: readonly number[],
): NarrowAging {
  const edges = [...new Set([...bounds, 0])].sort((a, b) => a - b);
  // What came aged already has a made due day in its bucket, so it can be aged like any other.
  const dated = ledger.reading.given
    ? { ...ledger, reading: { ...ledger.reading, given: false } }
    : ledger;
  const terms: AgingOptions = {
    ...options,
    asOf,
    basis,
    edges,
    disputes: 'included',
    cutoff: rules.cutoff,
    dayCount: rules.dayNumber === null ? 'calendar' : 'business',
  };
  const all = ageAll(dated, terms);
  const hasContested = all.blocks.some(({ disputed }) => disputed.items > 0);
  const alone: AgingOptions = { ...terms, credits: 'own-column', tolerance: 0 };
  return {
    all,
    contested: hasContested ? ageAll(contestedParts(dated, rules.small), alone) : null,
    edges,
    given: ledger.reading.given ? aged : null,
  };
}

/**
 * A narrow aging by currency, in the order of the aging: what is disputed counts in only one of the
 * two, so another currency may be the commonest.
 * @example narrowBlocks(narrow, result)[0].ages is [0, 30, 90, 91]
 */
export function narrowBlocks(
  { all, contested, edges, given }: NarrowAging,
  { blocks }: Pick<AgingResult, 'blocks'>,
): readonly NarrowBlock[] {
  const ages = [...edges, (edges.at(-1) ?? 0) + 1];
  return blocks.flatMap(({ currency }) => {
    const of = (aging: AgingResult | null) =>
      aging?.blocks.find((block) => block.currency === currency) ?? null;
    const block = of(all);
    return block === null ? [] : [{ all: block, contested: of(contested), ages, given }];
  });
}

/** The ledger as if nothing were in it but what is contested of the debits that are large enough to age. */
function contestedParts(ledger: Ledger, small: readonly number[]): Ledger {
  const { items } = ledger;
  const found: number[] = [];
  for (let item = 0; item < items.length; item++) {
    if (items.disputed[item] === 0) continue;
    if (items.balance[item]! > (small[items.currency[item]!] ?? 0)) found.push(item);
  }
  const days = (column: Int32Array) => Int32Array.from(found, (item) => column[item] ?? 0);
  return {
    ...ledger,
    items: {
      length: found.length,
      row: days(items.row),
      account: days(items.account),
      currency: Uint8Array.from(found, (item) => items.currency[item] ?? 0),
      balance: Float64Array.from(found, (item) => items.disputed[item] ?? 0),
      invoiceDay: days(items.invoiceDay),
      dueDay: days(items.dueDay),
      postingDay: days(items.postingDay),
      settledDay: days(items.settledDay),
      disputed: new Float64Array(found.length),
      invoice: [],
      given: null,
      group: items.group === null ? null : days(items.group),
    },
  };
}
