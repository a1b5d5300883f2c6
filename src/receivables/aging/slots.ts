import type { CreditMode, DisputeMode } from '../settings/settings';
import { slotParts, type SlotParts } from './slotParts';

/** Which places the slots must have room for. */
export interface SlotModes {
  readonly credits?: CreditMode;
  readonly disputes?: DisputeMode;
  /** Whether items may be too small to age. */
  readonly hasSmall?: boolean;
  /** What is not yet due is parted after these numbers of days: 7, 30. */
  readonly comingDays?: readonly number[];
}

/**
 * Where an amount can go in the aging pass: an age slot, or one of the places beside them. The
 * buckets are cut once more at day 0, at the day from which an item counts as "over" and at the days
 * in which something comes due, so that what is past due and what is over are sums of slots and cost
 * the pass nothing. A place that the modes have no use for has no room, so that the sums stay narrow.
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
  /** The contested part of the debit items: beside what the other slots hold, or taken out of them. */
  readonly disputed: number;
  /** Items that are contested as a whole, which stand nowhere else; -1 where disputes are included. */
  readonly wholly: number;
  /** The contested part of what is past due, and of what is over; -1 where disputes are included. */
  readonly disputedPastDue: number;
  readonly disputedOver: number;
  /** Items too small to age; -1 where none is. */
  readonly small: number;
  /** Whether credits go by their own date, as negative amounts. */
  readonly creditsByDate: boolean;
  /** Slots for one account and currency. */
  readonly width: number;
  /** Which slots make which figure. */
  readonly parts: SlotParts;
}

/**
 * The slots for upper bounds of buckets (days, inclusive) and the days after which an item is over.
 * @example slotsOf([0, 30], 45) has age slots to 0, 30, 45 and beyond
 */
export function slotsOf(edges: readonly number[], overDays: number, modes: SlotModes = {}): Slots {
  const { credits = 'own-column', disputes = 'included', hasSmall = false } = modes;
  const coming = modes.comingDays ?? [];
  const notDue = coming.length === 0 ? [] : [-1, ...coming.map((days) => -days - 1)];
  const cuts = [...new Set([...edges, 0, overDays, ...notDue])].sort((a, b) => a - b);
  const youngestAge = cuts[0] ?? 0;
  const oldestAge = (cuts.at(-1) ?? 0) + 1;
  const ofAge = new Uint8Array(oldestAge - youngestAge + 1);
  for (let age = youngestAge; age <= oldestAge; age++) {
    ofAge[age - youngestAge] = countBelow(cuts, age);
  }
  const ages = cuts.length + 1;
  const isApart = disputes !== 'included';
  const beyond = ages + 5;
  const places = {
    bucketOf: [...cuts, oldestAge].map((cut) => countBelow(edges, cut)),
    firstPastDue: cuts.indexOf(0) + 1,
    firstOver: cuts.indexOf(overDays) + 1,
    credits: ages,
    noDate: ages + 1,
    afterAsOf: ages + 2,
    settled: ages + 3,
    disputed: ages + 4,
    wholly: isApart ? beyond : -1,
    disputedPastDue: isApart ? beyond + 1 : -1,
    disputedOver: isApart ? beyond + 2 : -1,
    small: hasSmall ? beyond + (isApart ? 3 : 0) : -1,
  };
  return {
    ofAge,
    youngestAge,
    oldestAge,
    ...places,
    creditsByDate: credits === 'own-date',
    width: beyond + (isApart ? 3 : 0) + (hasSmall ? 1 : 0),
    parts: slotParts(places, {
      buckets: edges.length + 1,
      credits,
      disputes,
      coming: coming.map((days) => cuts.indexOf(-days - 1)),
      today: cuts.indexOf(-1),
    }),
  };
}

function countBelow(cuts: readonly number[], age: number): number {
  return cuts.filter((cut) => cut < age).length;
}
