import { demandMarkable } from './demandMarkable';
import { disputeMarksOn } from './disputeMarksOn';

/**
 * Takes every dispute mark out of the workbook, on copies of the ledger too, and nothing else. Gives
 * the names of the sheets that had some.
 */
export async function unmarkDisputedRows(
  context: Excel.RequestContext,
): Promise<readonly string[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const marked = (await disputeMarksOn(context, sheets.items)).filter(
    ({ ours }) => ours.length > 0,
  );
  await demandMarkable(
    context,
    marked.map(({ sheet }) => sheet),
  );
  for (const { ours } of marked) for (const format of ours) format.delete();
  await context.sync();
  return marked.map(({ sheet }) => sheet.name);
}
