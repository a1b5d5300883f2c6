import type { CellValue } from '../../receivables/ledger/area';
import { builtIn } from '../../receivables/swapping/builtIn';
import { callsOurs, namesThatCall } from '../../receivables/swapping/callsOurs';
import type { Given } from '../../receivables/swapping/given';
import { plainCall, type PlainCall } from '../../receivables/swapping/plainCall';
import type { FormulaSwap, LiveCells } from '../../receivables/swapping/swap';
import { argumentCells, type CellsAt } from './argumentCells';
import type { Attending } from './attending';
import { runsOf } from './formulaRuns';
import { readDirectory } from './readDirectory';
import { readPlaces } from './readPlaces';
import { scanCells } from './scanCells';
import { spillsOf, type FilledPlace } from './spillsOf';
import { workbookSheets } from './workbookSheets';

/** All that calls a function of ours in a workbook. */
export interface OursFound {
  readonly swaps: readonly FormulaSwap[];
  /** Defined names whose formula does. */
  readonly names: readonly string[];
  readonly protectedSheets: ReadonlySet<string>;
}

/**
 * Finds every formula of ours in the whole workbook, on hidden sheets too, and what takes its place where
 * the add-in is not there. Reads and writes nothing else.
 */
export async function findSwaps(
  context: Excel.RequestContext,
  work: Attending,
): Promise<readonly FormulaSwap[]> {
  return (await findOurs(context, work)).swaps;
}

/** The same, with the names that call a function of ours, and which sheets are protected. */
export async function findOurs(context: Excel.RequestContext, work: Attending): Promise<OursFound> {
  const whole = await workbookSheets(context);
  const { sheets, names } = whole;
  const calling = namesThatCall(names);
  const found = await scanCells(
    context,
    sheets.values(),
    'formulas',
    (cell) => typeof cell === 'string' && callsOurs(cell, calling),
    work,
  );
  const ofSheets = {
    names: [...new Set(names.map(({ name }) => name))].filter((name) =>
      calling.has(name.toUpperCase()),
    ),
    protectedSheets: new Set(
      [...sheets.values()].filter(({ isProtected }) => isProtected).map(({ name }) => name),
    ),
  };
  if (found.length === 0) return { swaps: [], ...ofSheets };

  const filled = await spillsOf(context, found);
  const directory = await readDirectory(context, whole);
  const calls = filled.map((place) => plainCall(place.formula, place, directory));
  const given = calls.flatMap((call) =>
    (call?.args ?? []).flatMap((one) => (one.kind === 'range' ? [one.place] : [])),
  );
  const cellsAt = await argumentCells(context, sheets, given);
  const shown = await shownBy(context, filled);
  const swaps = filled.flatMap((place, at): FormulaSwap[] => {
    const cells = shown(place);
    // Excel gives a text that only looks like a formula in the same way as a formula.
    if (cells[0]?.[0] === place.formula) return [];
    return [{ ...place, live: liveCells(place, calls[at] ?? null, cellsAt, cells) }];
  });
  return { swaps, ...ofSheets };
}

function liveCells(
  { row, column }: FilledPlace,
  call: PlainCall | null,
  cellsAt: CellsAt,
  shown: readonly (readonly CellValue[])[],
): LiveCells | null {
  if (call === null) return null;
  const given: (Given | null)[] = [];
  for (const one of call.args) {
    if (one.kind === 'missing') given.push(null);
    else if (one.kind === 'constant') given.push({ ...one, place: null });
    else {
      const cells = cellsAt(one.place);
      if (cells === null) return null;
      given.push({ ...one, cells });
    }
  }
  return builtIn({ name: call.name, given, row, column, shown });
}

/** What the formulas show, read in runs. */
async function shownBy(
  context: Excel.RequestContext,
  filled: readonly FilledPlace[],
): Promise<(place: FilledPlace) => readonly (readonly CellValue[])[]> {
  const runs = runsOf(filled);
  const read = await readPlaces(context, runs, 'values');
  const shown = new Map<FilledPlace, readonly (readonly CellValue[])[]>();
  runs.forEach(({ places, row }, at) => {
    for (const place of places) {
      const from = place.row - row;
      shown.set(place, (read[at] ?? []).slice(from, from + place.rows));
    }
  });
  return (place) => shown.get(place) ?? [];
}
