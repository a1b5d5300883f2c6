import { Refusal, refusalOf } from '../refusal';
import { restoreCharts } from './restoreCharts';
import type { RestorePlan, ThreePhotos } from './restorePlan';
import { fillSheet, reorderSheet, type Reordered } from './restoreSheet';
import { restoreChoices } from './sheetChoices';
import { restoreFrame } from './sheetFrame';
import { restoreRules } from './sheetRules';

/** A sheet, or a place of it, and what puts it back. */
export interface SheetToRestore extends ThreePhotos {
  readonly sheet: Excel.Worksheet;
  readonly plan: RestorePlan;
}

/** Excel refused while a sheet was being put back: part of it is as before, part is not. */
export class HalfPutBack extends Error {
  constructor(
    readonly sheet: string,
    override readonly cause: unknown,
  ) {
    super('half put back', { cause });
    this.name = 'HalfPutBack';
  }
}

/**
 * Puts sheets back together: the order of all their cells first, because a formula of one may name the
 * columns of another; then what is in them, then what draws and marks them.
 */
export async function restoreSheets(
  context: Excel.RequestContext,
  all: readonly SheetToRestore[],
): Promise<void> {
  const reordered = new Map<SheetToRestore, Reordered>();
  for (const one of all) {
    reordered.set(one, await orHalf(one.now.name, () => reorderSheet(context, one)));
  }
  for (const [one, cells] of reordered) {
    await orHalf(one.now.name, () => fillSheet(context, one, cells));
  }
  for (const one of all) await orHalf(one.now.name, () => restoreRest(context, one));
}

async function restoreRest(context: Excel.RequestContext, one: SheetToRestore): Promise<void> {
  await restoreCharts(context, one.sheet, one);
  if (one.after.address !== null) return;
  await restoreRules(context, one.sheet, one);
  await restoreChoices(context, one);
  await restoreFrame(context, one.sheet, one);
}

/** Says of Excel's refusal that a sheet is half put back. */
export async function orHalf<T>(sheet: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refusal = refusalOf(error, sheet);
    if (refusal instanceof Refusal) throw new HalfPutBack(sheet, refusal);
    throw error;
  }
}
