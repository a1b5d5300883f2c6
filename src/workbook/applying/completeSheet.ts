import type { SheetPlan } from '../../receivables/sheets/plan';
import { refusalOf } from '../refusal';
import { applyPlans } from './applyPlans';
import type { Begun } from './begun';
import { offerChoices } from './dressSheet';
import { locateSheets, type LocatedPlan } from './locateSheets';
import { readLocks, whyDenied } from './locks';
import { namesThere } from './names';
import type { PutIn } from './putIn';
import { writeCells, type Grid } from './writeCells';

/** A sheet to be made or completed. */
export interface Completion {
  readonly plan: SheetPlan;
  /** What the workbook's days lack to the 1900 system's. */
  readonly dayOffset: number;
  /** Names of the cells that are written wherever they stand. */
  readonly inputs: readonly string[];
  readonly begun: Begun;
}

/**
 * Makes a sheet where there is none. A standing one gets the rows that it lacks, and the cells named in
 * `inputs` are written; all else on it stays as it is. Gives the rows that were put in. What Excel refuses
 * stays half-written: whoever calls undoes it.
 */
export async function completeSheet(
  context: Excel.RequestContext,
  { plan, dayOffset, inputs, begun }: Completion,
): Promise<readonly PutIn[]> {
  const [located] = await locateSheets(context, [plan]);
  if (located === undefined) return [];
  const { sheet, title } = located;
  if (sheet === null) return applyPlans(context, [plan], dayOffset, begun);
  const locks = await readLocks(context);
  begun.writing = title;
  try {
    await writeMissing(context, { ...located, sheet }, dayOffset, { begun, inputs });
    return await begun.putIn(context, () => true);
  } catch (error) {
    throw whyDenied(refusalOf(error, title), locks) ?? error;
  }
}

interface Missing {
  readonly begun: Begun;
  readonly inputs: readonly string[];
}

async function writeMissing(
  context: Excel.RequestContext,
  { plan, sheet }: LocatedPlan & { readonly sheet: Excel.Worksheet },
  dayOffset: number,
  { begun, inputs }: Missing,
): Promise<void> {
  const rows = await begun.rows.add(context, sheet, plan);
  const grid: Grid = {
    context,
    sheet,
    tables: [],
    made: new Map(),
    named: await namesThere(context, plan),
    added: rows,
    headings: new Map(),
    dayOffset,
  };
  const cells = plan.cells.filter(
    ({ at }) =>
      'name' in at && (rows.has(at.name) || (at.columnOffset === 0 && inputs.includes(at.name))),
  );
  writeCells(grid, { cells });
  offerChoices(
    grid,
    plan.choices.filter(({ name }) => rows.has(name)),
  );
  await context.sync();
}
