import type { CellBlock } from '../reading/readInBlocks';
import { cellTargets, type CellTargets } from './cellTargets';
import type { SheetPhoto, TablePhoto } from './photograph';
import { SheetModel, type Step } from './sheetModel';
import { tableMatch, type TableMatch } from './tableMatch';
import { undoSteps, type Moved } from './undoSteps';

/** What puts a sheet back. */
export interface RestorePlan extends CellTargets {
  readonly steps: readonly Step[];
  /** Points, by column. */
  readonly widths: readonly (readonly [column: number, points: number])[];
}

/** A sheet before a write, after it, and as it stands now. */
export interface ThreePhotos {
  readonly before: SheetPhoto;
  readonly after: SheetPhoto;
  readonly now: SheetPhoto;
}

/**
 * What puts a sheet back as it was before a write, where it stands as the write left it; what a person
 * changed since stays, with its row where rows have keys. Null where rows, columns or tables were moved
 * since, or where a row or column would go that a person has changed: then all stays as it is.
 */
export function restorePlan(photos: ThreePhotos, moved: Moved): RestorePlan | null {
  const { before, after, now } = photos;
  const steps = undoSteps(before, after, moved);
  if (!stands(after, now, steps.length > 0)) return null;
  const matched = new Map<string, TableMatch>();
  for (const table of before.tables) {
    const later = after.tables.find(({ name }) => name === table.name);
    const match =
      later === undefined ? null : tableMatch({ before: table, after: later }, before, after, now);
    if (match === null) return null;
    matched.set(table.name, match);
  }
  const wrote = new SheetModel(after);
  const found = new SheetModel(now);
  for (const step of steps) {
    const going = goingCells(step, wrote);
    if (going !== null && !isSame(wrote, found, going)) return null;
    if (!wrote.step(step) || !found.step(step)) return null;
  }
  const widths = new SheetModel(before).widths;
  return {
    steps,
    ...cellTargets(photos, { wrote, found }, matched),
    widths: [...widths].filter(([column, points]) => {
      const width = found.widths.get(column);
      return width !== undefined && width !== points && width === wrote.widths.get(column);
    }),
  };
}

/** Whether cells, rows, columns or tables go another way by a plan, besides what is in them. */
export function changesOrder({ steps }: Pick<RestorePlan, 'steps'>): boolean {
  return steps.length > 0;
}

/** Whether our tables lie where the write left them, with the same columns; all tables, if any move. */
function stands(after: SheetPhoto, now: SheetPhoto, moves: boolean): boolean {
  const isThere = (table: TablePhoto) => {
    const standing = now.tables.find(({ name }) => name === table.name);
    return (
      standing !== undefined &&
      standing.showTotals === table.showTotals &&
      isSamePlace(standing.place, table.place) &&
      table.columns.every(({ id, name }, at) => {
        const column = standing.columns[at];
        return column !== undefined && (column.id === id || column.name === name);
      })
    );
  };
  return after.tables.every(isThere) && (!moves || now.tables.length === after.tables.length);
}

function isSamePlace(one: CellBlock, other: CellBlock): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

/** The cells that a step takes away for good; those of a table's rows are looked at with their keys. */
function goingCells(step: Step, { tables, rows }: SheetModel): CellBlock | null {
  if (step.kind === 'takeOut') {
    return step.shift === 'up' ? step.block : { ...step.block, row: 0, rows };
  }
  const place = tables.get(step.table)?.place;
  if (place === undefined) return null;
  if (step.kind === 'dropTable') return place;
  if (step.kind === 'dropColumn') return { ...place, column: place.column + step.at, columns: 1 };
  return null;
}

function isSame(one: SheetModel, other: SheetModel, block: CellBlock): boolean {
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) {
      if (one.content(row, column) !== other.content(row, column)) return false;
    }
  }
  return true;
}
