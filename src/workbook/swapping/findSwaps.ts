import type { CellValue } from '../../receivables/ledger/area';
import { builtIn } from '../../receivables/swapping/builtIn';
import { callsOurs, namesThatCall } from '../../receivables/swapping/callsOurs';
import type { Given } from '../../receivables/swapping/given';
import { plainCall, type PlainCall } from '../../receivables/swapping/plainCall';
import type { FormulaSwap, LiveCells } from '../../receivables/swapping/swap';
import { argumentCells, type CellsAt } from './argumentCells';
import type { Attending } from '../reading/attending';
import { readDirectory } from './readDirectory';
import { scanCells, type FoundCell } from '../reading/scanCells';
import { shownBy } from '../reading/shownBy';
import { spillsOf, type FilledPlace } from './spillsOf';
import { workbookSheets, type WorkbookSheets } from '../reading/workbookSheets';

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
  return { swaps: await swapsOf(context, whole, found), ...ofSheets };
}

/** What takes the place of formulas of ours that were found already. */
export async function swapsFor(
  context: Excel.RequestContext,
  found: readonly FoundCell[],
): Promise<readonly FormulaSwap[]> {
  return found.length === 0 ? [] : swapsOf(context, await workbookSheets(context), found);
}

async function swapsOf(
  context: Excel.RequestContext,
  whole: WorkbookSheets,
  found: readonly FoundCell[],
): Promise<readonly FormulaSwap[]> {
  if (found.length === 0) return [];
  const filled = await spillsOf(context, found);
  const directory = await readDirectory(context, whole);
  const calls = filled.map((place) => plainCall(place.formula, place, directory));
  const given = calls.flatMap((call) =>
    (call?.args ?? []).flatMap((one) => (one.kind === 'range' ? [one.place] : [])),
  );
  const cellsAt = await argumentCells(context, whole.sheets, given);
  const shown = await shownBy(context, filled);
  return filled.flatMap((place, at): FormulaSwap[] => {
    const cells = shown(place);
    // Excel gives a text that only looks like a formula in the same way as a formula.
    if (cells[0]?.[0] === place.formula) return [];
    return [{ ...place, live: liveCells(place, calls[at] ?? null, cellsAt, cells) }];
  });
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
