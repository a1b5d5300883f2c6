import type { CreditMode, DisputeMode } from '../settings/settings';
import type { Slots } from './slots';

/**
 * Which slots make one figure. Amounts and counts part where only a part of an item stands somewhere:
 * an item is counted once, where its uncontested rest is.
 */
export interface SlotPart {
  readonly amounts: readonly number[];
  readonly counts: readonly number[];
}

/** Which slots make which figure, by the credit and dispute modes. */
export interface SlotParts {
  readonly buckets: readonly SlotPart[];
  /** The column of credits; nothing where they stand elsewhere. */
  readonly credits: SlotPart;
  readonly noDate: SlotPart;
  /** All that is aged. */
  readonly total: SlotPart;
  /** Contested parts are in both, whatever the mode: gross of dispute. */
  readonly pastDue: SlotPart;
  readonly over: SlotPart;
  /** The part of what is not yet due that comes due in each stretch of days, and later. */
  readonly comingDue: readonly SlotPart[];
  /** What is contested of all that could be aged, wherever it stands. */
  readonly disputed: SlotPart;
  /** What is left out because it is a credit, or contested. */
  readonly creditsOut: SlotPart;
  readonly disputedOut: SlotPart;
}

type Places = Pick<
  Slots,
  | 'bucketOf'
  | 'firstPastDue'
  | 'firstOver'
  | 'credits'
  | 'noDate'
  | 'disputed'
  | 'wholly'
  | 'disputedPastDue'
  | 'disputedOver'
>;

interface Modes {
  readonly buckets: number;
  readonly credits: CreditMode;
  readonly disputes: DisputeMode;
  /** For each of the days in which something comes due: the last age slot that comes due later. */
  readonly coming: readonly number[];
  /** The last age slot that is not due today; -1 where that is not asked. */
  readonly today: number;
}

const NOTHING: SlotPart = { amounts: [], counts: [] };

/**
 * Which slots make which figure.
 * @example slotsOf([0, 30], 30).parts.total.amounts are the age slots, credits and no date
 */
export function slotParts(places: Places, modes: Modes): SlotParts {
  const { bucketOf, firstPastDue, firstOver } = places;
  const isApart = modes.disputes !== 'included';
  const ages = bucketOf.map((_, slot) => slot);
  const from = (first: number, contested: number): SlotPart => {
    const late = ages.slice(first);
    if (!isApart) return whole(late);
    return whole([...late, contested]);
  };
  const creditSlot = whole([places.credits]);
  const disputed = { amounts: [places.disputed], counts: [places.disputed] };
  const apart = isApart ? { amounts: [places.disputed], counts: [places.wholly] } : NOTHING;
  const isCurrent = modes.credits === 'current';
  const buckets = Array.from({ length: modes.buckets }, (_, bucket) => {
    const own = whole(ages.filter((slot) => bucketOf[slot] === bucket));
    return isCurrent && bucket === 0 ? together([own, creditSlot]) : own;
  });
  const creditsOut = modes.credits === 'excluded' ? creditSlot : NOTHING;
  const credits = isCurrent || modes.credits === 'excluded' ? NOTHING : creditSlot;
  const noDate = whole([places.noDate]);
  const column = modes.disputes === 'own-column' ? apart : NOTHING;
  return {
    buckets,
    credits,
    noDate,
    total: together([...buckets, credits, noDate, column]),
    pastDue: from(firstPastDue, places.disputedPastDue),
    over: from(firstOver, places.disputedOver),
    comingDue: comingDue(ages, modes),
    disputed,
    creditsOut,
    disputedOut: modes.disputes === 'excluded' ? apart : NOTHING,
  };
}

/** The age slots in stretches, the soonest first; what is due today is in none of them. */
function comingDue(ages: readonly number[], { coming, today }: Modes): readonly SlotPart[] {
  if (coming.length === 0) return [];
  const ends = [today, ...coming];
  return ends.map((end, at) => {
    const later = ends[at + 1] ?? -1;
    return whole(ages.filter((slot) => slot <= end && slot > later));
  });
}

function whole(slots: readonly number[]): SlotPart {
  return { amounts: slots, counts: slots };
}

function together(parts: readonly SlotPart[]): SlotPart {
  return {
    amounts: parts.flatMap(({ amounts }) => amounts),
    counts: parts.flatMap(({ counts }) => counts),
  };
}
