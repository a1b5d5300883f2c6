import { applyRuleLook } from '../applying/looks';
import { disputeMarksOn } from '../marking/disputeMarksOn';
import type { ThreePhotos } from './restorePlan';

/**
 * Puts the dispute marks of a sheet back, where they are as they were written; gives whether it did. A
 * mark that Excel had split over several ranges cannot be made again.
 */
export async function restoreMarks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { before, after, now }: ThreePhotos,
): Promise<boolean> {
  if (JSON.stringify(now.marks) !== JSON.stringify(after.marks)) return false;
  if (before.marks.some(({ address }) => address === null)) return false;
  const [standing] = await disputeMarksOn(context, [sheet]);
  for (const { address, formula } of before.marks) {
    if (address === null) continue;
    const { conditionalFormats } = sheet.getRange(address);
    const { custom } = conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    applyRuleLook(custom.format, 'disputed');
  }
  for (const format of standing?.ours ?? []) format.delete();
  await context.sync();
  return true;
}
