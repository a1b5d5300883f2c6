import type { SheetPhoto, TablePhoto } from './photograph';
import { contentAt } from './photoCells';
import { bodyRows } from './undoSteps';

/** Where each row and column of a former table stands in the table as it was written; null where nowhere. */
export interface TableMatch {
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
}

/** A table before a write and after it. */
export interface TwoTables {
  readonly before: TablePhoto;
  readonly after: TablePhoto;
}

/**
 * Brings the rows of a former table together with those of the written one, by their keys, and the columns
 * by their ids. Null where a person has changed cells since that have no place in the former table, or
 * cells of a row that cannot be told from another.
 */
export function tableMatch(
  { before, after }: TwoTables,
  stood: SheetPhoto,
  wrote: SheetPhoto,
  now: SheetPhoto,
): TableMatch | null {
  const columns = before.columns.map(({ id }) => {
    const at = after.columns.findIndex((column) => column.id === id);
    return at < 0 ? null : at;
  });
  const { row, column } = after.place;
  const isChanged = (down: number, right: number) =>
    contentAt(wrote, row + down, column + right) !== contentAt(now, row + down, column + right);
  const all = after.columns.map((_, at) => at);
  const rows = bodyRows(before);
  const later = bodyRows(after);
  const body = bodyMatch({ before, after }, isChanged);
  if (body === null) return null;

  const lost = all.filter((at) => !columns.includes(at));
  const kept = new Set(body);
  for (let down = 1; down <= later; down++) {
    const going = kept.has(down - 1) ? lost : all;
    if (going.some((at) => isChanged(down, at))) return null;
  }
  if (before.keys === null || after.keys === null) {
    const isAsBefore = (at: number) =>
      columns.every(
        (from, right) =>
          from !== null &&
          contentAt(stood, before.place.row + 1 + at, before.place.column + right) ===
            contentAt(wrote, row + 1 + at, column + from),
      );
    for (let at = 0; at < Math.min(rows, later); at++) {
      if (all.some((right) => isChanged(at + 1, right)) && !isAsBefore(at)) return null;
    }
  }
  return {
    rows: [
      0,
      ...body.map((at) => (at === null ? null : at + 1)),
      ...(before.showTotals ? [after.showTotals ? later + 1 : null] : []),
    ],
    columns,
  };
}

/** Rows of the body by their keys, else by their order; null where the rows have another order by now. */
function bodyMatch(
  { before, after }: TwoTables,
  isChanged: (down: number, right: number) => boolean,
): readonly (number | null)[] | null {
  const rows = Array.from({ length: bodyRows(before) }, (_, at) => at);
  const { keys } = before;
  if (keys === null || after.keys === null) {
    const later = bodyRows(after);
    return rows.map((at) => (at < later ? at : null));
  }
  const isOrdered = after.keys.every((_, at) =>
    after.keyColumns.every((column) => !isChanged(at + 1, column)),
  );
  if (!isOrdered) return null;
  const places = new Map(after.keys.map((key, at) => [key, at]));
  return rows.map((at) => places.get(keys[at] ?? '') ?? null);
}
