import type { SheetPlan } from '../../receivables/sheets/plan';
import { applyOver } from '../applying/applyPlans';
import { Begun } from '../applying/begun';
import { completeSheet } from '../applying/completeSheet';
import { locateSheets } from '../applying/locateSheets';
import type { PutIn } from '../applying/putIn';
import { readStanding, type Standing } from '../applying/standing';
import { recorded } from './recorded';
import type { Touched } from './takePhotograph';
import type { Written } from './written';

/**
 * Applies plans over what stands there, as `applyOver`, so that it can be put back later. Either all of it
 * stands afterwards, or what was there before does and the error goes on to the caller.
 */
export async function applyOverRecorded(
  context: Excel.RequestContext,
  standing: Standing,
  dayOffset: number,
): Promise<Written> {
  const touched = standing.plans.map(({ plan, sheet, title, used }): Touched => ({
    sheet: sheet?.id ?? title,
    plan,
    read: used,
  }));
  const begun = new Begun();
  const write = () => applyOver({ context, standing, dayOffset, begun });
  return (await recorded(context, touched, write, { ...PUT_IN, begun })).written;
}

/** The same for plans of which it is not known yet where they stand. */
export async function applyPlansRecorded(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  dayOffset: number,
): Promise<Written> {
  return applyOverRecorded(context, await readStanding(context, plans), dayOffset);
}

/** Makes or completes a sheet, as `completeSheet`, so that it can be put back later. */
export async function completeSheetRecorded(
  context: Excel.RequestContext,
  plan: SheetPlan,
  dayOffset: number,
  inputs: readonly string[] = [],
): Promise<Written> {
  const [located] = await locateSheets(context, [plan]);
  const sheet = located?.sheet?.id ?? located?.title ?? plan.title;
  const begun = new Begun();
  const write = () => completeSheet(context, { plan, dayOffset, inputs, begun });
  return (await recorded(context, [{ sheet, plan }], write, { ...PUT_IN, begun })).written;
}

const PUT_IN = { putIn: (value: readonly PutIn[]) => value };
