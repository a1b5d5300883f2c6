import { cellAddress } from '../../receivables/ledger/address';
import { Refusal, refusalOf } from '../refusal';
import { fingerprintOf } from './fingerprint';
import type { Photograph, SheetPhoto } from './photograph';
import { restoreCharts } from './restoreCharts';
import { restoreMarks } from './restoreMarks';
import { restoreMemory } from './restoreMemory';
import { restorePlan, type RestorePlan } from './restorePlan';
import { clearFresh, restoreSheet } from './restoreSheet';
import { restoreChoices } from './sheetChoices';
import { restoreFrame } from './sheetFrame';
import { restoreRules } from './sheetRules';
import { takePhotograph, type Touched } from './takePhotograph';
import { differs, samePlace, type Written, type WrittenPart } from './written';

/** Why something stays as it is. */
export type LeftWhy =
  /** These cells were changed since. */
  | 'cells'
  /** Rows, columns or tables were moved since, or a row would go that was changed. */
  | 'moved'
  /** A sheet that the write made and that was changed since. */
  | 'kept'
  | 'protected'
  /** Somebody deleted the sheet. */
  | 'gone';

/** What of a sheet was not put back. */
export interface Left {
  readonly sheet: string;
  readonly why: LeftWhy;
  /** A few cells that were changed since. */
  readonly cells: readonly string[];
  /** How many there are. */
  readonly count: number;
}

/** What came of putting a write back. */
export interface PutBackDone {
  /** Names of the sheets on which anything was put back, or which were taken away. */
  readonly sheets: readonly string[];
  readonly left: readonly Left[];
}

/** So many cells are named; a person finds the others by them. */
const MOST_NAMED = 5;

/** Excel refused while a sheet was being put back: part of it is as before, part is not. */
export class HalfPutBack extends Error {
  constructor(
    readonly sheet: string,
    cause: unknown,
  ) {
    super('half put back', { cause });
    this.name = 'HalfPutBack';
  }
}

/** Puts a write back, its last part first, as far as nobody has changed its cells since. */
export async function restoreWritten(
  context: Excel.RequestContext,
  { parts }: Written,
): Promise<PutBackDone> {
  const sheets = new Set<string>();
  const left = new Map<string, Left>();
  for (const part of [...parts].reverse()) {
    const done = await restorePart(context, part);
    for (const sheet of done.sheets) sheets.add(sheet);
    for (const one of done.left) left.set(`${one.why} ${one.sheet}`, one);
  }
  return { sheets: [...sheets], left: [...left.values()] };
}

/** A sheet that the write changed, as it stands. */
interface Standing {
  readonly before: SheetPhoto;
  readonly after: SheetPhoto;
  readonly now: SheetPhoto;
  readonly sheet: Excel.Worksheet;
}

async function restorePart(context: Excel.RequestContext, part: WrittenPart): Promise<PutBackDone> {
  const { before, after, made } = part;
  const changed = after.sheets.flatMap((wrote) => {
    const stood = samePlace(before.sheets, wrote);
    return stood !== undefined && differs(stood, wrote) ? [{ before: stood, after: wrote }] : [];
  });
  const now = await takePhotograph(context, [
    ...changed.map(({ after: like }): Touched => {
      const { id, address, fresh, choices } = like;
      if (address === 'marks') return { sheet: id, marks: true };
      return {
        sheet: id,
        like,
        choices: choices.map(({ name }) => name),
        ...(address === null ? {} : { address }),
        ...(fresh === null ? {} : { fresh }),
      };
    }),
    ...made.map(({ id }) => ({ sheet: id })),
  ]);
  const locked = await lockedSheets(context, now);
  const sheets: string[] = [];
  const left: Left[] = [];
  const restored: string[] = [];
  const leave = (sheet: string, why: LeftWhy) => left.push({ sheet, why, cells: [], count: 0 });
  for (const one of changed) {
    const found = samePlace(now.sheets, one.after);
    if (found === undefined) leave(one.after.name, 'gone');
    else if (locked.has(found.id)) leave(found.name, 'protected');
    else {
      const sheet = context.workbook.worksheets.getItem(found.id);
      const done = await restoreStanding(context, { ...one, now: found, sheet }, part);
      if (done === null) leave(found.name, 'moved');
      else {
        restored.push(found.id);
        if (done.wroteAny) sheets.push(found.name);
        if (done.cells.length > 0) {
          const cells = done.cells.slice(0, MOST_NAMED);
          left.push({ sheet: found.name, why: 'cells', cells, count: done.cells.length });
        }
      }
    }
  }
  for (const { id, name, fingerprint } of made) {
    const found = now.sheets.find((sheet) => sheet.id === id && sheet.address === null);
    if (found === undefined) leave(name, 'gone');
    else if (locked.has(id) || locked.has('')) leave(found.name, 'protected');
    else if (fingerprintOf(found) !== fingerprint) leave(found.name, 'kept');
    else {
      await orHalf(found.name, () => takeAway(context, id));
      sheets.push(found.name);
    }
  }
  await orHalf(after.sheets[0]?.name ?? '', () => restoreMemory(context, part, restored));
  return { sheets, left };
}

/** What was put back of a sheet; null where it has to stay as it is. */
async function restoreStanding(
  context: Excel.RequestContext,
  { before, after, now, sheet }: Standing,
  { putIn }: WrittenPart,
): Promise<{ readonly wroteAny: boolean; readonly cells: readonly string[] } | null> {
  if (after.address === 'marks') {
    const isDone = await orHalf(now.name, () => restoreMarks(context, sheet, before, after, now));
    return isDone ? { wroteAny: true, cells: [] } : null;
  }
  const mine = putIn.filter(({ sheet: id }) => id === after.id);
  const plan = restorePlan({ before, after, now }, mine);
  if (plan === null) return null;
  await orHalf(now.name, async () => {
    await restoreSheet(context, sheet, now, plan);
    if (plan.left.length === 0 && plan.steps.length === 0) await clearFresh(context, sheet, after);
    await restoreCharts(context, sheet, { before, after, now });
    if (after.address !== null) return;
    await restoreRules(context, sheet, { before, after, now });
    await restoreChoices(context, { before, after, now });
    await restoreFrame(context, sheet, { before, after, now });
  });
  return {
    wroteAny: changesAny(plan) || differsBesideCells(before, after),
    cells: plan.left.map(({ row, column }) => cellAddress(row, column)),
  };
}

function changesAny({ steps, looks, contents, formats, widths }: RestorePlan): boolean {
  return [steps, looks, contents, formats, widths].some(({ length }) => length > 0);
}

/** Whether a write changed charts, rules, choices, or what is printed and stays in sight. */
function differsBesideCells(before: SheetPhoto, after: SheetPhoto): boolean {
  const { cells, looks, tables, widths } = after;
  return differs({ ...before, cells, looks, tables, widths }, after);
}

async function takeAway(context: Excel.RequestContext, id: string): Promise<void> {
  context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}

/** Ids of the sheets that are protected; '' where no sheet can be taken away. */
async function lockedSheets(
  context: Excel.RequestContext,
  { sheets }: Photograph,
): Promise<ReadonlySet<string>> {
  const { protection } = context.workbook;
  protection.load('protected');
  const asked = sheets.map(({ id }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return { id, protection: sheet.protection.load('protected') };
  });
  await context.sync();
  const locked = asked.filter((one) => one.protection.protected).map(({ id }) => id);
  return new Set(protection.protected ? [...locked, ''] : locked);
}

async function orHalf<T>(sheet: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refusal = refusalOf(error, sheet);
    if (refusal instanceof Refusal) throw new HalfPutBack(sheet, refusal);
    throw error;
  }
}
