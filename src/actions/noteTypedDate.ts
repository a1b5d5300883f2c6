import { SETTING_CELLS, type Language } from '../receivables/settings/settings';
import { excelRun } from '../workbook/excelRun';
import { writeNamedCell } from '../workbook/applying/writeNamedCell';
import type { Summary } from './actions';
import { readSituation } from './readSituation';
import { readSummary } from './readSummary';

/**
 * After somebody typed on *Duebook*: a date typed in `AsOfDate` switches rolling to today off at once,
 * where the person sees it, and the header follows. A co-author's own Duebook does it for them.
 */
export async function noteTypedDate(office: Language, isRemote: boolean): Promise<Summary | null> {
  if (!isRemote) await switchRollingOff(office);
  return readSummary(office);
}

async function switchRollingOff(office: Language): Promise<void> {
  await excelRun(async (context) => {
    const situation = await readSituation(context, office);
    if ('refused' in situation || !situation.rewrite.includes('roll')) return;
    writeNamedCell(context, SETTING_CELLS.roll, situation.words.sheets.no);
    await context.sync();
  });
}
