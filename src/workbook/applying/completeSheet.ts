import type { SheetPlan } from '../../receivables/sheets/plan';
import { refusalOf } from '../refusal';
import { AddedRows } from './addedRows';
import { applyPlans } from './applyPlans';
import { offerChoices } from './dressSheet';
import { locateSheets, type LocatedPlan } from './locateSheets';
import { readLocks, whyDenied } from './locks';
import { namesThere } from './names';
import { patiently } from './patiently';
import type { PutIn } from './putIn';
import { writeCells, type Grid } from './writeCells';

/**
 * Makes a sheet where there is none. A standing one gets the rows that it lacks, and the cells named in
 * `inputs` are written; all else on it stays as it is. Gives the rows that were put in.
 */
export async function completeSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  dayOffset: number,
  inputs: readonly string[] = [],
): Promise<readonly PutIn[]> {
  const [located] = await locateSheets(context, [plan]);
  if (located === undefined) return [];
  const { sheet, title } = located;
  if (sheet === null) return applyPlans(context, [plan], dayOffset);
  const locks = await readLocks(context);
  const added = new AddedRows();
  try {
    await writeMissing(context, { ...located, sheet }, dayOffset, { added, inputs });
    return await added.places(context);
  } catch (error) {
    await patiently(() => added.takeAway(context));
    throw whyDenied(refusalOf(error, title), locks) ?? error;
  }
}

interface Missing {
  readonly added: AddedRows;
  readonly inputs: readonly string[];
}

async function writeMissing(
  context: Excel.RequestContext,
  { plan, sheet }: LocatedPlan & { readonly sheet: Excel.Worksheet },
  dayOffset: number,
  { added, inputs }: Missing,
): Promise<void> {
  const rows = await added.add(context, sheet, plan);
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
