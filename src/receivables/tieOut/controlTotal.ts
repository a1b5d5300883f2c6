import type { AgingBlock, AgingResult } from '../aging/result';
import type { Ledger } from '../ledger/ledger';
import { toMinorUnits } from '../money/rounding';
import type { Settings } from '../settings/settings';
import { causesOf } from './controlCauses';

/**
 * Why a ledger's items add up to something else than a total that somebody stated: rows that were not
 * read; items that are settled or dated after the as-of date; the same item twice; items of the other
 * sign; credits left out; other currencies added in; one item that is too much; rounding.
 */
export type ControlCause =
  'unread' | 'not-aged' | 'duplicate' | 'sign' | 'credits' | 'currencies' | 'item' | 'rounding';

/** A part of the difference, in minor units, and the rows it comes from. */
export interface CausedPart {
  readonly cause: ControlCause;
  readonly amount: number;
  /** Rows below the header, from 0. */
  readonly rows: readonly number[];
}

/** A stated total beside what Duebook reads; amounts in minor units. */
export interface ControlComparison {
  readonly stated: number;
  readonly source: 'typed' | 'export';
  readonly currency: string | null;
  readonly decimals: number;
  /** The sum of all items. */
  readonly total: number;
  /** total - stated: below 0 where Duebook reads less. */
  readonly difference: number;
  readonly causes: readonly CausedPart[];
  /** What of the difference the causes leave. */
  readonly unexplained: number;
}

/**
 * The total that a person typed, in the main currency, or else the one that the export states itself,
 * beside the sum of the ledger's items; null where nobody states one. Of several totals of a currency
 * the last one is the grand total; one that may be of several currencies is none. Where an export states
 * totals of several currencies, one that differs comes before those that agree.
 * @example compareControlTotal(ledger, result, settings)?.difference is -4567, and its cause row 45
 */
export function compareControlTotal(
  ledger: Ledger,
  result: AgingResult,
  { controlTotal }: Pick<Settings, 'controlTotal'>,
): ControlComparison | null {
  const [main] = result.blocks;
  if (main === undefined) return null;
  if (controlTotal !== null) {
    const stated = toMinorUnits(controlTotal, main.decimals);
    return stated === null ? null : compared(ledger, result, main, stated, 'typed');
  }
  const comparisons = result.blocks.flatMap((block) => {
    const stated = statedOf(ledger, block.currency);
    return stated === null ? [] : [compared(ledger, result, block, stated, 'export')];
  });
  return comparisons.find(({ difference }) => difference !== 0) ?? comparisons[0] ?? null;
}

function statedOf({ currencies, statedTotals }: Ledger, currency: string | null): number | null {
  const index = currencies.indexOf(currency);
  const isOnly = currencies.length <= 1;
  const own = statedTotals.filter((total) => total.currency === index || isOnly);
  return own.at(-1)?.amount ?? null;
}

function compared(
  ledger: Ledger,
  result: AgingResult,
  { currency, decimals }: AgingBlock,
  stated: number,
  source: ControlComparison['source'],
): ControlComparison {
  const { items } = ledger;
  const index = ledger.currencies.indexOf(currency);
  let total = 0;
  for (let at = 0; at < items.length; at += 1) {
    if (items.currency[at] === index) total += items.balance[at] ?? 0;
  }
  const difference = total - stated;
  const causes = difference === 0 ? [] : causesOf(ledger, result, { index, decimals, difference });
  const explained = causes.reduce((sum, { amount }) => sum + amount, 0);
  const unexplained = difference - explained;
  return { stated, source, currency, decimals, total, difference, causes, unexplained };
}
