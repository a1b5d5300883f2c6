import { toIso } from '../receivables/calendar/isoDay';
import { SETTING_CELLS, type Language } from '../receivables/settings/settings';
import { excelRun } from '../workbook/excelRun';
import { readNamedCells } from '../workbook/reading/namedCells';
import type { Summary } from './actions';
import { readSituation } from './readSituation';

/** What the pane's header shows when it opens: null in a workbook that Duebook has not seen. */
export async function readSummary(office: Language): Promise<Summary | null> {
  return excelRun(async (context) => {
    const known = await readNamedCells(context, [SETTING_CELLS.asOf]);
    if (known.size === 0) return null;
    const situation = await readSituation(context, office);
    if ('refused' in situation) return null;
    const workbook = context.workbook.load('name');
    await context.sync();
    const { asOf, roll } = situation.settings;
    return { workbook: workbook.name, asOf: toIso(asOf), fixed: !roll, tieOut: null };
  });
}
