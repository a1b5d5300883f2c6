import { SETTING_CELLS, type Language } from '../receivables/settings/settings';
import { excelRun } from '../workbook/excelRun';
import { goToNamedCell } from '../workbook/marking/goToNamedCell';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { makeDuebookSheet } from './makeDuebookSheet';
import { readSituation } from './readSituation';

/** Leads a person to the cell where the dispute column is named. */
export async function chooseDisputeColumn(work: Work, office: Language): Promise<Done> {
  return excelRun(async (context): Promise<Done> => {
    const situation = await readSituation(context, office);
    if ('refused' in situation) return situation.refused;
    work.wrote(await makeDuebookSheet(context, situation));
    await goToNamedCell(context, SETTING_CELLS.disputeColumn);
    const text = wordsFor(office).disputes.chooseColumn;
    return { told: { kind: 'question', text }, summary: null };
  });
}
