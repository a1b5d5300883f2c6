import type { CellValue } from '../../receivables/ledger/area';
import type { CellPlace } from '../../receivables/swapping/cellPlace';
import { isBusy } from '../../receivables/swapping/keptCells';
import { readPlaces } from '../reading/readPlaces';

const PAUSE_MS = 250;
/** Twenty seconds in all: then a function does not answer. */
const PAUSES = 80;

/** Reads what places show, once the functions in them have answered. */
export async function readWhenAnswered(
  context: Excel.RequestContext,
  places: readonly CellPlace[],
): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  for (let pauses = 0; ; pauses++) {
    const read = await readPlaces(context, places, 'values');
    if (pauses === PAUSES || !read.some(isBusy)) return read;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
