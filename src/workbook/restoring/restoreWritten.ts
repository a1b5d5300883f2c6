import { cellAddress } from '../../receivables/ledger/address';
import { fingerprintOf } from './fingerprint';
import type { Photograph, SheetPhoto } from './photograph';
import { restoreMarks } from './restoreMarks';
import { restoreMemory } from './restoreMemory';
import { restorePlan, type RestorePlan } from './restorePlan';
import { clearFresh } from './restoreSheet';
import { orHalf, restoreSheets, type SheetToRestore } from './restoreSheets';
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
  const leave = (sheet: string, why: LeftWhy) => left.push({ sheet, why, cells: [], count: 0 });
  const toRestore: SheetToRestore[] = [];
  for (const one of changed) {
    const found = samePlace(now.sheets, one.after);
    if (found === undefined) leave(one.after.name, 'gone');
    else if (locked.has(found.id)) leave(found.name, 'protected');
    else {
      const sheet = context.workbook.worksheets.getItem(found.id);
      if (found.address === 'marks') {
        const photos = { ...one, now: found };
        const isDone = await orHalf(found.name, () => restoreMarks(context, sheet, photos));
        if (isDone) sheets.push(found.name);
        else leave(found.name, 'moved');
        continue;
      }
      const mine = part.putIn.filter(({ sheet: id }) => id === found.id);
      const plan = restorePlan({ ...one, now: found }, { putIn: mine });
      if (plan === null) leave(found.name, 'moved');
      else toRestore.push({ ...one, now: found, sheet, plan });
    }
  }
  await restoreSheets(context, toRestore);
  for (const { sheet, plan, before: stood, after: wrote, now: found } of toRestore) {
    if (plan.left.length === 0 && plan.steps.length === 0) {
      await orHalf(found.name, () => clearFresh(context, sheet, wrote));
    }
    if (changesAny(plan) || differsBesideCells(stood, wrote)) sheets.push(found.name);
    if (plan.left.length === 0) continue;
    const cells = plan.left.slice(0, MOST_NAMED).map(({ row, column }) => cellAddress(row, column));
    left.push({ sheet: found.name, why: 'cells', cells, count: plan.left.length });
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
  await orHalf(after.sheets[0]?.name ?? '', () =>
    restoreMemory(
      context,
      part,
      toRestore.map(({ now: { id } }) => id),
    ),
  );
  return { sheets, left };
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
