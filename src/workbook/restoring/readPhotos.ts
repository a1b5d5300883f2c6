import type { CellValue } from '../../receivables/ledger/area';
import { BLOCK_BYTES } from '../payload';
import { readCells } from '../reading/readCells';
import type { CellBlock } from '../reading/readInBlocks';
import type { CellsPhoto } from './photograph';
import { spilledCells } from './spilledCells';

/** What a cell takes whose contents nobody has read yet, with its format and its value. */
const USUAL_BYTES = 100;

/** A place whose cells are to be read; null where the sheet is blank. */
export interface AskedCells extends CellBlock {
  readonly sheet: Excel.Worksheet;
  /** Whether a formula spills into cells of it. */
  readonly hasSpill: boolean;
  /** Their R1C1 formulas, where somebody has read them just now. */
  readonly known: Lines | null;
  /** What their contents took in a message when they were read last; 0 where they never were. */
  readonly bytes: number;
}

type Lines = readonly (readonly CellValue[])[];

/** A place without any cells. */
export const NO_CELLS: CellsPhoto = { row: 0, column: 0, contents: [], formats: [] };

/** Reads contents and number formats of these places, small ones together and large ones in blocks. */
export async function readPhotos(
  context: Excel.RequestContext,
  places: readonly (AskedCells | null)[],
): Promise<readonly CellsPhoto[]> {
  const photos: CellsPhoto[] = [];
  for (const batch of batches(places)) photos.push(...(await readTogether(context, batch)));
  return photos;
}

/** Neighbours that fit in one message; a large place is alone. */
function batches(places: readonly (AskedCells | null)[]): readonly (AskedCells | null)[][] {
  const all: (AskedCells | null)[][] = [[]];
  let bytes = 0;
  for (const place of places) {
    const size = bytesOf(place);
    if (bytes > 0 && bytes + size > BLOCK_BYTES) {
      all.push([]);
      bytes = 0;
    }
    all.at(-1)?.push(place);
    bytes += size;
  }
  return all;
}

/** About what an answer takes that brings contents, formats and values of a place. */
function bytesOf(place: AskedCells | null): number {
  if (place === null) return 0;
  return Math.max(place.rows * place.columns * USUAL_BYTES, 3 * place.bytes);
}

async function readTogether(
  context: Excel.RequestContext,
  batch: readonly (AskedCells | null)[],
): Promise<readonly CellsPhoto[]> {
  const isLarge = batch.some((place) => bytesOf(place) > BLOCK_BYTES);
  const asked = batch.map((place) => {
    if (place === null || isLarge) return null;
    const { sheet, row, column, rows, columns } = place;
    return sheet
      .getRangeByIndexes(row, column, rows, columns)
      .load('formulasR1C1,numberFormat,values');
  });
  if (asked.some((range) => range !== null)) await context.sync();
  const photos: CellsPhoto[] = [];
  for (const [at, place] of batch.entries()) {
    const range = asked[at] ?? null;
    if (place === null) photos.push(NO_CELLS);
    else if (range === null) photos.push(await readLarge(context, place));
    else {
      const { formulasR1C1, numberFormat, values } = range;
      range.untrack();
      photos.push(await photo(context, place, formulasR1C1, numberFormat, values));
    }
  }
  return photos;
}

async function readLarge(context: Excel.RequestContext, place: AskedCells): Promise<CellsPhoto> {
  const { sheet } = place;
  const contents = place.known ?? (await readCells(context, sheet, place, 'formulasR1C1'));
  const formats = await readCells(context, sheet, place, 'numberFormat');
  const values = await valuesOf(context, place, contents);
  return photo(context, place, contents, formats, values);
}

/** Rows between two formulas that are read with them: another request takes longer. */
const MOST_BETWEEN = 500;

/** The rows in which something looks like a formula, with those between that are few. */
function stretchesOf(contents: Lines): readonly { readonly from: number; readonly rows: number }[] {
  const stretches: { from: number; rows: number }[] = [];
  contents.forEach((line, at) => {
    if (!line.some(isLikeFormula)) return;
    const last = stretches.at(-1);
    if (last !== undefined && at - last.from - last.rows <= MOST_BETWEEN)
      last.rows = at - last.from + 1;
    else stretches.push({ from: at, rows: 1 });
  });
  return stretches;
}

/** The values of the rows in which something looks like a formula; the other rows are values already. */
async function valuesOf(
  context: Excel.RequestContext,
  place: AskedCells,
  contents: Lines,
): Promise<Lines> {
  const values = [...contents];
  for (const { from, rows } of stretchesOf(contents)) {
    const block = { ...place, row: place.row + from, rows };
    const read = await readCells(context, place.sheet, block, 'values');
    read.forEach((line, at) => (values[from + at] = line));
  }
  return values;
}

async function photo(
  context: Excel.RequestContext,
  place: AskedCells,
  contents: Lines,
  formats: Lines,
  values: Lines,
): Promise<CellsPhoto> {
  const { row, column } = place;
  const typed = contents.map((line, down) =>
    line.map((cell, right) =>
      isLikeFormula(cell) && values[down]?.[right] === cell ? `'${String(cell)}` : cell,
    ),
  );
  const spilled = place.hasSpill ? await spilledCells(context, place) : new Set<string>();
  if (spilled.size === 0) return { row, column, contents: typed, formats: shared(formats) };
  const cleared = typed.map((line, down) =>
    line.map((cell, right) => {
      const isSpilled = spilled.has(`${row + down},${column + right}`);
      return isSpilled && !isLikeFormula(cell) ? '' : cell;
    }),
  );
  return { row, column, contents: cleared, formats: shared(formats) };
}

/** The same text once for all its cells: formats are few and would fill the memory. */
function shared(formats: Lines): Lines {
  const known = new Map<CellValue, CellValue>();
  return formats.map((line) =>
    line.map((format) => {
      const same = known.get(format);
      if (same !== undefined) return same;
      known.set(format, format);
      return format;
    }),
  );
}

/** A formula, or a text such as `=x`: then its value is the same text. */
function isLikeFormula(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}
