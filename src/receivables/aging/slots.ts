/**
 * Where an amount can go in the aging pass: an age slot, or one of the places beside them. The
 * buckets are cut once more at day 0 and at the day from which an item counts as "over", so that what
 * is past due and what is over are sums of slots and cost the pass nothing.
 */
export interface Slots {
  /** Slot of an age in days, for ages `youngestAge` to `oldestAge`; anything beyond goes where they go. */
  readonly ofAge: Uint8Array;
  readonly youngestAge: number;
  readonly oldestAge: number;
  /** Bucket that each age slot belongs to; the age slots come first of all. */
  readonly bucketOf: readonly number[];
  /** First age slot whose items are past due, and first whose items are over. */
  readonly firstPastDue: number;
  readonly firstOver: number;
  readonly credits: number;
  readonly noDate: number;
  readonly afterAsOf: number;
  readonly settled: number;
  /** Not a place of its own: the contested part of what the debit slots hold. */
  readonly disputed: number;
  /** Slots for one account and currency. */
  readonly width: number;
}

/**
 * The slots for upper bounds of buckets (days, inclusive) and the days after which an item is over.
 * @example slotsOf([0, 30], 45) has age slots to 0, 30, 45 and beyond
 */
export function slotsOf(edges: readonly number[], overDays: number): Slots {
  const cuts = [...new Set([...edges, 0, overDays])].sort((a, b) => a - b);
  const youngestAge = cuts[0] ?? 0;
  const oldestAge = (cuts.at(-1) ?? 0) + 1;
  const ofAge = new Uint8Array(oldestAge - youngestAge + 1);
  for (let age = youngestAge; age <= oldestAge; age++) {
    ofAge[age - youngestAge] = countBelow(cuts, age);
  }
  const ages = cuts.length + 1;
  return {
    ofAge,
    youngestAge,
    oldestAge,
    bucketOf: [...cuts, oldestAge].map((cut) => countBelow(edges, cut)),
    firstPastDue: cuts.indexOf(0) + 1,
    firstOver: cuts.indexOf(overDays) + 1,
    credits: ages,
    noDate: ages + 1,
    afterAsOf: ages + 2,
    settled: ages + 3,
    disputed: ages + 4,
    width: ages + 5,
  };
}

function countBelow(cuts: readonly number[], age: number): number {
  return cuts.filter((cut) => cut < age).length;
}
