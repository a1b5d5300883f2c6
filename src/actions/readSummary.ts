import type { SerialDay } from '../receivables/calendar/serialDay';
import type { CellValue } from '../receivables/ledger/area';
import { REPORT_CELLS, SETTING_CELLS, type Language } from '../receivables/settings/settings';
import { excelRun } from '../workbook/excelRun';
import { readNamedCells } from '../workbook/reading/namedCells';
import type { Summary } from './actions';
import { readSituation } from './readSituation';
import { summaryOf } from './summaryOf';

/** What the pane's header shows when it opens: null in a workbook that Duebook has not seen. */
export async function readSummary(office: Language): Promise<Summary | null> {
  return excelRun(async (context) => {
    const cells = await readNamedCells(context, [SETTING_CELLS.asOf, REPORT_CELLS.rolledTo]);
    if (!cells.has(SETTING_CELLS.asOf)) return null;
    const situation = await readSituation(context, office);
    if ('refused' in situation) return null;
    const workbook = context.workbook.load('name');
    await context.sync();
    const { settings, calendar } = situation;
    // Until the next refresh the figures are those of the last one's day, even when it will roll.
    const made = day(cells.get(REPORT_CELLS.rolledTo), calendar.dayOffset);
    const asOf = settings.roll ? (made ?? settings.asOf) : settings.asOf;
    return summaryOf(workbook.name, situation, asOf, null);
  });
}

function day(cell: CellValue | undefined, dayOffset: number): SerialDay | null {
  return typeof cell === 'number' ? ((cell + dayOffset) as SerialDay) : null;
}
