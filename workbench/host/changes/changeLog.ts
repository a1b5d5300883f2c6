import { bounding } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Rect } from '../model/types';

/** What Excel calls the kinds of change in `onChanged`. */
export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

export interface Change {
  readonly sheet: Sheet;
  rect: Rect;
  readonly type: ChangeType;
}

/** Collects the changes of a batch. Blocks written one under another are one change. */
export class ChangeLog {
  private changes: Change[] = [];
  private recorded = 0;

  /** How many changes there have been so far. */
  get count(): number {
    return this.recorded;
  }

  record(sheet: Sheet, rect: Rect, type: ChangeType): void {
    this.recorded++;
    const last = this.changes.at(-1);
    const continues =
      last?.sheet === sheet &&
      last.type === 'RangeEdited' &&
      type === 'RangeEdited' &&
      ((last.rect.column === rect.column &&
        last.rect.columns === rect.columns &&
        rect.row <= last.rect.row + last.rect.rows &&
        rect.row >= last.rect.row) ||
        (last.rect.row === rect.row &&
          last.rect.rows === rect.rows &&
          rect.column === last.rect.column + last.rect.columns));
    if (last && continues) last.rect = bounding(last.rect, rect);
    else this.changes.push({ sheet, rect, type });
  }

  /** The changes since the last time, and starts anew. */
  take(): Change[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }
}
