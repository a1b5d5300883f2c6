import { MAX_COLUMNS } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { Rect } from '../model/types';

/** Tells which rows came out of sight or into it again: SUBTOTAL counts only what a filter shows. */
export class HiddenRows {
  private readonly known = new WeakMap<Sheet, ReadonlySet<number>>();

  /** Areas around the rows that were hidden or shown since the last call; at first, none. */
  changed(sheets: readonly Sheet[]): { readonly sheet: Sheet; readonly rect: Rect }[] {
    return sheets.flatMap((sheet) => {
      const before = this.known.get(sheet);
      const now = sheet.hiddenRows;
      const rows = before === undefined ? [] : differing(before, now);
      if (before === undefined || rows.length > 0) this.known.set(sheet, new Set(now));
      if (rows.length === 0) return [];
      const first = rows.reduce((least, row) => Math.min(least, row));
      const last = rows.reduce((most, row) => Math.max(most, row));
      return [
        { sheet, rect: { row: first, column: 0, rows: last - first + 1, columns: MAX_COLUMNS } },
      ];
    });
  }
}

function differing(one: ReadonlySet<number>, other: ReadonlySet<number>): number[] {
  return [
    ...[...one].filter((row) => !other.has(row)),
    ...[...other].filter((row) => !one.has(row)),
  ];
}
