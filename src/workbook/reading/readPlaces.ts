import type { CellValue } from '../../receivables/ledger/area';
import type { CellPlace } from '../../receivables/swapping/cellPlace';
import { readCells } from './readCells';
import type { CellAspect } from './readInBlocks';

/** Cells of several places in one request; a place of more is read by itself, in blocks. */
const MOST_CELLS = 20_000;
/** Places in one request. */
const MOST_PLACES = 200;

/** Reads the cells of many places, few requests for all. */
export async function readPlaces(
  context: Excel.RequestContext,
  places: readonly CellPlace[],
  as: CellAspect,
): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  const read: (readonly (readonly CellValue[])[])[] = [];
  for (const batch of batches(places)) read.push(...(await readBatch(context, batch, as)));
  return read;
}

async function readBatch(
  context: Excel.RequestContext,
  batch: readonly CellPlace[],
  as: CellAspect,
): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  const [first] = batch;
  if (first !== undefined && sizeOf(first) > MOST_CELLS) {
    const sheet = context.workbook.worksheets.getItem(first.sheet);
    return [await readCells(context, sheet, first, as)];
  }
  const ranges = batch.map((place) => rangeOf(context, place).load(as));
  await context.sync();
  return ranges.map((range) => range[as] as CellValue[][]);
}

/** The range of a place. */
export function rangeOf(context: Excel.RequestContext, place: CellPlace): Excel.Range {
  const { sheet, row, column, rows, columns } = place;
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

/** Places in order, as many as fit into one message; one that is large stands alone. */
export function batches<T extends CellPlace>(places: readonly T[]): readonly (readonly T[])[] {
  const all: T[][] = [];
  let size = Infinity;
  for (const place of places) {
    size += sizeOf(place);
    const open = all.at(-1);
    if (open === undefined || size > MOST_CELLS || open.length === MOST_PLACES) {
      all.push([place]);
      size = sizeOf(place);
    } else open.push(place);
  }
  return all;
}

function sizeOf({ rows, columns }: CellPlace): number {
  return rows * columns;
}
