import { pointNamedCell, type NamedCellBefore } from '../applying/pointNamedCell';
import { withoutSheet } from '../reading/withoutSheet';
import type { Recorded } from './ledgerRecorded';
import { recorded } from './recorded';

/** `pointNamedCell`, so that it can be put back later in the session too. */
export async function recordPointing(
  context: Excel.RequestContext,
  name: string,
  formula: string,
  format: string,
): Promise<Recorded<NamedCellBefore>> {
  const range = context.workbook.names.getItem(name).getRange().load('address');
  const sheet = range.worksheet.load('id');
  await context.sync();
  const address = withoutSheet(range.address);
  return recorded(context, [{ sheet: sheet.id, address }], () =>
    pointNamedCell(context, name, formula, format),
  );
}
