import { LAST_COLUMN, type Area } from './formula/area';

/** A table of which a copy takes some rows, or none. */
export interface BlockCut {
  readonly table: string;
  /** What people call it: the heading above it. */
  readonly called: string;
  /** The cells that go, its heading included where the whole table goes. */
  readonly area: Area;
  /** The last row of the table in the copy; null where the table goes. */
  readonly lastRow: number | null;
}

/** What of a sheet's columns a copy does not take. */
export interface SheetCuts {
  /** Cells whose content is private, in the places that they have in the workbook. */
  readonly hidden: readonly Area[];
  /** Columns that are taken out, ascending. */
  readonly removed: readonly number[];
  /** Tables with rows that go; their cells are hidden too. */
  readonly blocks: readonly BlockCut[];
}

export const NO_CUTS: SheetCuts = { hidden: [], removed: [], blocks: [] };

/** Where a column that stays comes to stand; for one that goes, where the next one does. */
export function columnAfter({ removed }: SheetCuts, column: number): number {
  if (removed.length === 0 || column === LAST_COLUMN) return column;
  let before = 0;
  while (before < removed.length && (removed[before] ?? 0) < column) before++;
  return column - before;
}

/** What is left of an area after columns were taken out; null where nothing is. */
export function areaAfter(cuts: SheetCuts, area: Area): Area | null {
  const left = columnAfter(cuts, area.left);
  const right = area.right === LAST_COLUMN ? LAST_COLUMN : columnAfter(cuts, area.right + 1) - 1;
  return right < left ? null : { ...area, left, right };
}

/**
 * What is left of an area without the cells of another: up to four areas.
 * @example outside(areaOf('A1:C3'), areaOf('B2:B9')) are A1:C1, A2:A3 and C2:C3
 */
function outside(area: Area, hole: Area): Area[] {
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  const left = Math.max(area.left, hole.left);
  const right = Math.min(area.right, hole.right);
  if (top > bottom || left > right) return [area];
  const parts: Area[] = [];
  if (area.top < top) parts.push({ ...area, bottom: top - 1 });
  if (area.left < left) parts.push({ top, bottom, left: area.left, right: left - 1 });
  if (area.right > right) parts.push({ top, bottom, left: right + 1, right: area.right });
  if (area.bottom > bottom) parts.push({ ...area, top: bottom + 1 });
  return parts;
}

/** Areas of a sheet as the copy has them: without what is private, and in their new places. */
export function areasAfter(cuts: SheetCuts, areas: readonly Area[]): Area[] {
  // Columns that are taken out leave no hole.
  const holes = cuts.hidden.filter(({ left }) => !cuts.removed.includes(left));
  const open = holes.reduce<readonly Area[]>(
    (left, hole) => left.flatMap((area) => outside(area, hole)),
    areas,
  );
  return open.flatMap((area) => areaAfter(cuts, area) ?? []);
}
