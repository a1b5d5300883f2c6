import type { SheetPlan } from '../../receivables/sheets/plan';
import { locateSheets } from '../applying/locateSheets';

/** Whether the workbook already has the sheet that a plan is for. */
export async function hasSheetFor(
  context: Excel.RequestContext,
  plan: SheetPlan,
): Promise<boolean> {
  const [located] = await locateSheets(context, [plan]);
  return located?.sheet != null;
}
