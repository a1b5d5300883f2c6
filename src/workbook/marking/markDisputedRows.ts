import type { DisputeMarks } from '../../receivables/disputes/disputeMarks';
import { applyRuleLook } from '../applying/looks';
import { refusalOf } from '../refusal';
import { demandMarkable } from './demandMarkable';
import { disputeMarksOn } from './disputeMarksOn';

/**
 * Puts the dispute marks on the ledger's sheet as one conditional format, in place of all that are
 * there. Excel puts a new format before the others, and there it stays: whoever presses the button
 * wants to see disputed rows, and other people's rules keep their order and stay untouched.
 */
export async function markDisputedRows(
  context: Excel.RequestContext,
  { sheet: name, row, column, rows, columns, formula }: DisputeMarks,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name).load('name');
  await demandMarkable(context, [sheet]);
  const [before] = await disputeMarksOn(context, [sheet]);
  try {
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    applyRuleLook(custom.format, 'disputed');
    await context.sync();
  } catch (error) {
    await takeBack(context, sheet, before?.ids ?? []).catch(() => undefined);
    throw refusalOf(error, name) ?? error;
  }
  // Only now, so that whatever Excel refuses, the rows are marked as before or as they are to be.
  for (const format of before?.ours ?? []) format.delete();
  await context.sync();
}

/** Takes away the format that was begun, where Excel refused what came after. */
async function takeBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: readonly string[],
): Promise<void> {
  const formats = sheet.getRange().conditionalFormats.load('items/id');
  await context.sync();
  for (const format of formats.items) if (!before.includes(format.id)) format.delete();
  await context.sync();
}
