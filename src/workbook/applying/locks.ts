import { Refusal } from '../refusal';
import type { LocatedPlan } from './locateSheets';

/** What of the workbook as a whole keeps others from writing. */
export interface Locks {
  /** No sheet may be added. */
  readonly structure: boolean;
  /** Open for reading: Excel may refuse whatever is written. */
  readonly readOnly: boolean;
}

export async function readLocks(context: Excel.RequestContext): Promise<Locks> {
  const workbook = context.workbook.load('readOnly');
  const protection = workbook.protection.load('protected');
  await context.sync();
  return { structure: protection.protected, readOnly: workbook.readOnly };
}

/** Refuses before anything is written what Excel would refuse in the middle. */
export function demandUnlocked(plans: readonly LocatedPlan[], { structure }: Locks): void {
  const locked = plans.find(({ isProtected }) => isProtected);
  if (locked !== undefined) throw new Refusal('protectedSheet', locked.title);
  if (structure && plans.some(({ sheet }) => sheet === null)) {
    throw new Refusal('protectedWorkbook');
  }
}

/** A workbook opened for reading denies every change, whichever sheet is named. */
export function whyDenied(refusal: Refusal | null, { readOnly }: Locks): Refusal | null {
  return readOnly && refusal?.reason === 'protectedSheet'
    ? new Refusal('readOnly', '', refusal)
    : refusal;
}
