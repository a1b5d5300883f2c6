import type { CellValue } from '../../receivables/ledger/area';
import type { CellPlace } from '../../receivables/swapping/cellPlace';
import { runsOf } from './formulaRuns';
import { readPlaces } from './readPlaces';

/** Reads what these cells show; places one below the other are read together. */
export async function shownBy<T extends CellPlace>(
  context: Excel.RequestContext,
  places: readonly T[],
): Promise<(place: T) => readonly (readonly CellValue[])[]> {
  const runs = runsOf(places);
  const read = await readPlaces(context, runs, 'values');
  const shown = new Map<T, readonly (readonly CellValue[])[]>();
  runs.forEach((run, at) => {
    for (const place of run.places) {
      const from = place.row - run.row;
      shown.set(place, (read[at] ?? []).slice(from, from + place.rows));
    }
  });
  return (place) => shown.get(place) ?? [];
}
