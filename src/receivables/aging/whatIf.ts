import type { Ledger } from '../ledger/ledger';
import { age, type AgingOptions } from './age';
import { overShares, percentOf } from './overShares';
import type { AgingBlock } from './result';

/** What is over in one currency by one set of rules. */
export interface OverSide {
  /** What "over" means. */
  readonly overDays: number;
  /** In percent, 13.4 for 13.4 %; null where nothing is open. */
  readonly gross: number | null;
  /** The same net of dispute. */
  readonly net: number | null;
  /** All that is aged, in minor units. */
  readonly total: number;
}

/** The main currency by the rules that hold, and by others. */
export interface WhatIf {
  readonly currency: string | null;
  readonly decimals: number;
  readonly before: OverSide;
  readonly after: OverSide;
}

/**
 * What other rules would make of a ledger, before a person adopts them; null where it has no items.
 * @example whatIf(ledger, settings, { credits: 'own-date' })?.after.gross is 12.1 instead of 13.4
 */
export function whatIf(
  ledger: Ledger,
  settings: AgingOptions,
  changes: Partial<AgingOptions>,
): WhatIf | null {
  const main = age(ledger, settings).blocks[0];
  const changed = { ...settings, ...changes };
  const then = age(ledger, changed).blocks.find(({ currency }) => currency === main?.currency);
  if (main === undefined || then === undefined) return null;
  const { currency, decimals } = main;
  const before = sideOf(main, settings.overDays);
  return { currency, decimals, before, after: sideOf(then, changed.overDays) };
}

function sideOf(block: AgingBlock, overDays: number): OverSide {
  const { gross, net } = overShares(block);
  return { overDays, gross: percentOf(gross), net: percentOf(net), total: block.total.amount };
}
