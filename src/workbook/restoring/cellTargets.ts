import type { CellValue } from '../../receivables/ledger/area';
import { PLAIN_LOOK, type LookText } from './cellLook';
import { contentAt, formatAt, lookAt } from './photoCells';
import type { SheetPhoto } from './photograph';
import type { ThreePhotos } from './restorePlan';
import { UNKNOWN, type SheetModel } from './sheetModel';
import type { TableMatch } from './tableMatch';

/** A cell by its place in the sheet, from 0, and what goes into it. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly cell: CellValue;
}

/** A cell whose look is to be another one. */
export interface LookWrite {
  readonly row: number;
  readonly column: number;
  readonly look: LookText;
  /** Null where it is not known how it looks. */
  readonly now: LookText | null;
}

/** What is to be written once the cells are in their former order. */
export interface CellTargets {
  readonly looks: readonly LookWrite[];
  readonly formats: readonly CellWrite[];
  readonly contents: readonly CellWrite[];
  readonly left: readonly { readonly row: number; readonly column: number }[];
}

/** A cell as it stood, as it was written and as it is: its content or its format. */
interface Three {
  readonly before: CellValue | null;
  readonly after: CellValue | null;
  readonly now: CellValue | null;
}

type LookThree = { readonly [Moment in keyof Three]: LookText | null };

/**
 * What each cell of the former order becomes. `wrote` and `found` are the sheet after the write and now,
 * both with their cells in that order already.
 */
export function cellTargets(
  photos: ThreePhotos,
  { wrote, found }: { readonly wrote: SheetModel; readonly found: SheetModel },
  matched: ReadonlyMap<string, TableMatch>,
): CellTargets {
  const { before, after, now } = photos;
  const looks: LookWrite[] = [];
  const formats: CellWrite[] = [];
  const contents: CellWrite[] = [];
  const left: { row: number; column: number }[] = [];
  const inTable = tableLookup(photos, matched);
  const { cells } = before;
  const rows = Math.max(cells.row + cells.contents.length, wrote.rows);
  const columns = Math.max(cells.column + (cells.contents[0]?.length ?? 0), wrote.columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const place = inTable(row, column);
      const content: Three = {
        before: contentAt(before, row, column),
        ...(place === undefined
          ? { after: wrote.content(row, column), now: found.content(row, column) }
          : { after: place && contentAt(after, ...place), now: place && contentAt(now, ...place) }),
      };
      const format: Three = {
        before: formatAt(before, row, column),
        ...(place === undefined
          ? { after: wrote.format(row, column), now: found.format(row, column) }
          : { after: place && formatAt(after, ...place), now: place && formatAt(now, ...place) }),
      };
      const { cell, isLeft } = decided(content);
      if (isLeft) left.push({ row, column });
      const isCleared = cell === '' && content.after !== '' && content.after !== UNKNOWN;
      const stood = lookAt(before, row, column) ?? (isCleared ? PLAIN_LOOK : null);
      const look = lookOf({
        before: stood,
        after: wrote.look(row, column),
        now: found.look(row, column),
      });
      if (look !== null) looks.push({ row, column, look, now: found.look(row, column) });
      const shown = formatOf(format, content, cell);
      if (shown !== null && shown !== found.format(row, column)) {
        formats.push({ row, column, cell: shown });
      }
      if (cell !== null && cell !== found.content(row, column))
        contents.push({ row, column, cell });
    }
  }
  return { looks, formats, contents, left };
}

/** Where a cell of a former table was written; null: nowhere; undefined: in no table. */
function tableLookup(
  { before, after }: ThreePhotos,
  matched: ReadonlyMap<string, TableMatch>,
): (row: number, column: number) => readonly [number, number] | null | undefined {
  const tables = before.tables.flatMap(({ name, place }) => {
    const match = matched.get(name);
    const later = tableOf(after, name);
    return match === undefined || later === undefined ? [] : [{ place, match, later: later.place }];
  });
  return (row, column) => {
    for (const { place, match, later } of tables) {
      const down = row - place.row;
      const right = column - place.column;
      if (down < 0 || right < 0 || down >= place.rows || right >= place.columns) continue;
      const [from, at] = [match.rows[down] ?? null, match.columns[right] ?? null];
      return from === null || at === null ? null : [later.row + from, later.column + at];
    }
    return undefined;
  };
}

function tableOf({ tables }: SheetPhoto, name: string) {
  return tables.find((table) => table.name === name);
}

/** A person's change stays; one of a cell that the write changed too is told. */
function decided({ before, after, now }: Three): { cell: CellValue | null; isLeft: boolean } {
  if (after === UNKNOWN || now === UNKNOWN || now === after) return { cell: before, isLeft: false };
  return { cell: now, isLeft: before !== after && before !== now };
}

/** A look that a person changed stays; null where nothing is to be done. */
function lookOf({ before, after, now }: LookThree): LookText | null {
  if (after !== UNKNOWN && now !== UNKNOWN && now !== after) return null;
  return before === now ? null : before;
}

/** A format that a person changed stays; a cell that was blank before gets the usual one. */
function formatOf(format: Three, content: Three, cell: CellValue | null): CellValue | null {
  const { before, after, now } = format;
  if (now !== UNKNOWN && after !== UNKNOWN && now !== after) return now;
  if (cell === content.now && content.now !== content.after) return now;
  if (before !== null) return before;
  const isCleared = cell === '' && content.now !== '' && content.now !== UNKNOWN;
  return isCleared ? 'General' : null;
}
