import type { Sheet } from './model/sheet';
import type { Rect } from './model/types';

/** Cells of a sheet as the add-in holds them. Where it is tracked, it moves with its cells. */
export class RangeSubject {
  /** Given when the add-in asks to keep the range between batches. */
  referenceId: string | null = null;

  constructor(
    readonly sheet: Sheet,
    public rect: Rect,
  ) {}
}
