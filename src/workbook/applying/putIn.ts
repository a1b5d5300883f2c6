import type { CellBlock } from '../reading/readInBlocks';

/** Cells or a whole column that a write put in, where they lay at its end. */
export interface PutIn extends CellBlock {
  /** The sheet's id. */
  readonly sheet: string;
  /** Which way what was there made room. */
  readonly shift: 'down' | 'right';
}

/** A row or column that was asked for, and the cells that it was to push on. */
export interface Pushing {
  /** Where it was to go, from 0. */
  readonly from: number;
  /** Where the cells lie now that lay there. */
  readonly now: number;
}

/**
 * Where rows or columns lie that were put in one after the other: each once those after it are out again.
 * Null of one that Excel refused to put in. `meets` says whether one pushes the cells that another pushed.
 */
export function putInAt<T extends Pushing>(
  all: readonly T[],
  meets: (one: T, other: T) => boolean,
): readonly (number | null)[] {
  const out: { readonly one: T; readonly at: number }[] = [];
  return [...all]
    .reverse()
    .map((one) => {
      const now = out.reduce(
        (place, later) => (place > later.at && meets(later.one, one) ? place - 1 : place),
        one.now,
      );
      if (now <= one.from) return null;
      out.push({ one, at: now - 1 });
      return now - 1;
    })
    .reverse();
}
