import { Refusal } from '../refusal';

/**
 * Brings a sheet to the front and selects cells in it. False where it is hidden: that is somebody's
 * choice, and a hidden sheet cannot come to the front.
 */
export async function goToCells(
  context: Excel.RequestContext,
  name: string,
  address: string,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw new Refusal('sheetGone', name);
  if (sheet.visibility !== Excel.SheetVisibility.visible) return false;
  sheet.activate();
  sheet.getRange(address).select();
  await context.sync();
  return true;
}
