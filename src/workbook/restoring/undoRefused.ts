import type { Begun } from '../applying/begun';
import { patiently } from '../applying/patiently';
import { Refusal } from '../refusal';
import type { Photograph } from './photograph';
import { asRefused } from './refusedWrite';
import { changesOrder, restorePlan, type ThreePhotos } from './restorePlan';
import { restoreMemory } from './restoreMemory';
import { HalfPutBack, restoreSheets, type SheetToRestore } from './restoreSheets';
import { takePhotograph, type Touched } from './takePhotograph';
import { samePlace } from './written';

/** A write that Excel has refused half-way, and what stood before it. */
export interface RefusedWrite {
  readonly before: Photograph;
  readonly touched: readonly Touched[];
  readonly begun: Begun;
}

/** So often what stands is compared with what stood, and put back where it differs. */
const MOST_ROUNDS = 3;

/**
 * Undoes a write that Excel refused half-way: its sheets become what was photographed before it, by the
 * steps with which a person takes a write back later, until a photograph shows that they are. What somebody
 * else deleted meanwhile stays deleted. Throws where that cannot be done.
 */
export async function undoRefused(
  context: Excel.RequestContext,
  refused: RefusedWrite,
  why: unknown,
): Promise<void> {
  const { writing } = refused.begun;
  if (writing === null) return;
  // Where nothing can be written nothing was, and nothing can be put back.
  if (why instanceof Refusal && why.reason === 'readOnly') return;
  try {
    await patiently(() => undo(context, refused));
  } catch {
    throw new Refusal('halfWritten', writing, why);
  }
}

/** May be begun again where Excel refuses it half-way. */
async function undo(context: Excel.RequestContext, refused: RefusedWrite): Promise<void> {
  await refused.begun.made.takeAway(context);
  for (let round = 1; ; round++) {
    const now = await takePhotograph(context, touchedAgain(refused));
    const all = await sheetsToRestore(context, refused, now);
    const isOver = all.every(({ plan }) => plan.contents.length === 0 && !changesOrder(plan));
    if (isOver && round > 1) return;
    if (round > MOST_ROUNDS) throw new Error('What stood before does not come back.');
    try {
      await restoreSheets(context, all);
      await filtersAgain(context, refused.begun, all);
      await forget(context, refused, now);
    } catch (error) {
      throw error instanceof HalfPutBack ? error.cause : error;
    }
    if (isOver) return;
  }
}

/** Rows that a write may have put in besides those of its tables. */
const MORE_ROWS = 100;

/** The same places, no further down than the write can have moved what stood there. */
function touchedAgain({ before, touched }: RefusedWrite): readonly Touched[] {
  return touched.map((one) => {
    const like = before.sheets.find(({ id, name }) => id === one.sheet || name === one.sheet);
    if (like === undefined) return { ...one, read: null };
    const planned = (one.plan?.tables ?? []).reduce((sum, { rows }) => sum + rows, 0);
    const stood = like.cells.row + like.cells.contents.length;
    return { ...one, read: null, like, rows: 2 * stood + planned + MORE_ROWS };
  });
}

async function sheetsToRestore(
  context: Excel.RequestContext,
  { before, touched, begun }: RefusedWrite,
  now: Photograph,
): Promise<readonly SheetToRestore[]> {
  const standing = now.sheets.flatMap((found): ThreePhotos[] => {
    const stood = samePlace(before.sheets, found);
    const plan = touched.find(({ sheet }) => sheet === found.id || sheet === found.name)?.plan;
    return stood === undefined ? [] : [asRefused(stood, found, plan)];
  });
  const isThere = (id: string) => standing.some((one) => one.now.id === id);
  const putIn = await begun.putIn(context, isThere);
  const tables = standing.flatMap((one) => one.now.tables);
  const ends = tables.map(({ name, place }) => ({ name, row: place.row + place.rows }));
  const gaps = await begun.gaps(context, ends);
  return standing.map((one) => {
    const mine = putIn.filter(({ sheet }) => sheet === one.now.id);
    const plan = restorePlan(one, { putIn: mine, gaps });
    if (plan === null) throw new Error('Cells have been moved by somebody else.');
    return { ...one, plan, sheet: context.workbook.worksheets.getItem(one.now.id) };
  });
}

/** A write takes the filters of a table off before it begins, and puts them on again in the end. */
async function filtersAgain(
  context: Excel.RequestContext,
  begun: Begun,
  all: readonly SheetToRestore[],
): Promise<void> {
  for (const { sheet, before } of all) {
    for (const { name } of before.tables) {
      const { columns } = sheet.tables.getItem(name);
      begun.filtersOf(name).forEach((filter, at) => {
        if (filter !== null) columns.getItemAt(at).filter.apply(filter);
      });
    }
  }
  await context.sync();
}

/** Lets the workbook forget which columns, charts and names were to be ours. */
async function forget(
  context: Excel.RequestContext,
  { before, touched }: RefusedWrite,
  after: Photograph,
): Promise<void> {
  const planned = touched.flatMap(({ plan }) => plan?.names ?? []).map(({ name }) => name);
  const names = planned.filter((name) => !before.names.has(name));
  const restored = after.sheets.map(({ id }) => id);
  await restoreMemory(context, { before, after, names }, restored);
}
