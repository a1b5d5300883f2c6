import { age, type AgingOptions } from '../aging/age';
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
}

/** One currency of a narrow aging. */
export interface NarrowBlock {
  readonly all: AgingBlock;
  readonly contested: AgingBlock | null;
  /** An age that stands for each narrow bucket. */
  readonly ages: readonly number[];
}

/**
 * Ages a ledger by these bounds (days, inclusive) in place of those of its buckets.
 * @example narrowAging(ledger, settings, [90, 30]).edges is [0, 30, 90]
 */
export function narrowAging(
  ledger: Ledger,
  options: AgingOptions,
  bounds: readonly number[],
): NarrowAging {
  const edges = [...new Set([...bounds, 0])].sort((a, b) => a - b);
  // What came aged already has a made due day in its bucket, so it can be aged like any other.
  const given = ledger.reading.given;
  const dated = given ? { ...ledger, reading: { ...ledger.reading, given: false } } : ledger;
  const terms: AgingOptions = { ...options, edges, ...(given ? { basis: 'due' } : {}) };
  const all = age(dated, terms);
  const hasContested = all.blocks.some(({ disputed }) => disputed.items > 0);
  return { all, contested: hasContested ? age(contestedParts(dated), terms) : null, edges };
}

/**
 * A narrow aging by currency, in the order of the aging.
 * @example narrowBlocks(narrow)[0].ages is [0, 30, 90, 91]
 */
export function narrowBlocks({ all, contested, edges }: NarrowAging): readonly NarrowBlock[] {
  const ages = [...edges, (edges.at(-1) ?? 0) + 1];
  return all.blocks.map((block) => ({
    all: block,
    contested: contested?.blocks.find(({ currency }) => currency === block.currency) ?? null,
    ages,
  }));
}

/** The ledger as if nothing were open but what is contested. */
function contestedParts(ledger: Ledger): Ledger {
  const { items } = ledger;
  return {
    ...ledger,
    items: { ...items, balance: items.disputed, disputed: new Float64Array(items.length) },
  };
}
