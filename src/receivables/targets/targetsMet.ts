import type { TargetReport, TargetStanding } from './report';

/** A group that misses a target, and of which currency. */
export interface GroupOver {
  readonly group: string;
  /** ISO code, or null where it is unknown. */
  readonly currency: string | null;
}

/** How all targets stand together, those of the whole and those of each group. */
export interface TargetsMet {
  /** Whether there are any. */
  readonly isSet: boolean;
  /** Whether each of them is met; never where a percentage cannot be told. */
  readonly isMet: boolean;
  /** Groups that miss one; the largest late first. */
  readonly groupsOver: readonly GroupOver[];
}

/**
 * Whether every target is met: of every currency, of the whole and of each group.
 * @example targetsMet(report).groupsOver is [{ group: 'Ana', currency: 'USD' }]
 */
export function targetsMet({ blocks }: TargetReport): TargetsMet {
  const lines = blocks.flatMap(({ whole, groups }) =>
    [whole, ...groups].flatMap((each) => each.lines),
  );
  return {
    isSet: lines.length > 0,
    isMet: lines.every(({ verdict }) => verdict === 'within' || verdict === 'nothing-open'),
    groupsOver: blocks.flatMap(({ currency, groups }) =>
      groups.filter(isOver).map(({ group }) => ({ group: group ?? '', currency })),
    ),
  };
}

function isOver({ lines }: TargetStanding): boolean {
  return lines.some(({ verdict }) => verdict === 'over');
}
