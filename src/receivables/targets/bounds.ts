import { schemeOn, type Edges } from '../aging/schemeOn';
import type { SerialDay } from '../calendar/serialDay';
import type { Settings } from '../settings/settings';

/** Upper bounds of the buckets on a later day, in ages as of today. */
export interface LaterBounds {
  readonly day: SerialDay;
  /** How much older every item is on that day. */
  readonly older: number;
  readonly bounds: readonly number[];
}

/**
 * The buckets' bounds on each of the next days, told in today's ages: an item is in another bucket on a
 * day where it is on the other side of that day's bound.
 * @example laterBounds([0, 30], asOf, [1, 2])[1].bounds is [-2, 28]
 */
export function laterBounds(
  edges: Edges,
  asOf: SerialDay,
  olderBy: readonly number[],
): readonly LaterBounds[] {
  return olderBy.map((older, at) => {
    const day = (asOf + at + 1) as SerialDay;
    return { day, older, bounds: schemeOn(edges, day).edges.map((edge) => edge - older) };
  });
}

/**
 * The days of targets, of the whole and of groups.
 * @example targetDays(settings) is [30, 90]
 */
export function targetDays({
  targets,
  groupTargets,
}: Pick<Settings, 'targets' | 'groupTargets'>): readonly number[] {
  const all = [...targets, ...groupTargets.flatMap((each) => each.targets)];
  return [...new Set(all.map(({ overDays }) => overDays))];
}
