import { overShares } from '../aging/overShares';
import type { AgingBlock } from '../aging/result';
import { CREDITS, DISPUTED, NO_DATE } from '../snapshots/snapshot';

/** So many lines have room beside the chart. */
const MOST_LINES = 8;

/** One line of the page's aging: a bucket, several of the oldest, or what is in none; minor units. */
export interface AgeLine {
  /** As in `AgingBlock.labels`, the youngest of several; or `CREDITS`, `NO_DATE`, `DISPUTED`. */
  readonly label: string;
  /** Positions of its buckets; [] for what is in none. */
  readonly buckets: readonly number[];
  readonly amount: number;
}

/**
 * The buckets of a currency and what stands in none of them, in as many lines as have room: the oldest
 * buckets are one where they are too many. The lines add up to all that is open, also where what is
 * disputed has its own column or is left out of the aging.
 * @example ageLines(block).map(({ label }) => label) is ['Current', '1-30', ..., '91+']
 */
export function ageLines(block: AgingBlock): readonly AgeLine[] {
  const placed = [...block.buckets, block.credits, block.noDate];
  const open = overShares(block).gross.of;
  const apart = open - placed.reduce((sum, { amount }) => sum + amount, 0);
  const besides = [
    { label: CREDITS, buckets: [], amount: block.credits.amount },
    { label: NO_DATE, buckets: [], amount: block.noDate.amount },
    { label: DISPUTED, buckets: [], amount: apart },
  ].filter(({ amount }) => amount !== 0);
  const room = MOST_LINES - besides.length;
  const buckets = block.buckets.map(({ amount }, at): AgeLine => {
    return { label: block.labels[at] ?? '', buckets: [at], amount };
  });
  if (buckets.length <= room) return [...buckets, ...besides];
  const oldest = buckets.slice(room - 1);
  const joined: AgeLine = {
    label: oldest[0]?.label ?? '',
    buckets: oldest.flatMap((line) => line.buckets),
    amount: oldest.reduce((sum, { amount }) => sum + amount, 0),
  };
  return [...buckets.slice(0, room - 1), joined, ...besides];
}
