import type { Language } from '../receivables/settings/settings';
import { excelRun } from '../workbook/excelRun';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { makeDuebookSheet } from './makeDuebookSheet';
import { readSituation } from './readSituation';
import { summaryOf } from './summaryOf';

/** Opens Duebook on a workbook: makes the *Duebook* sheet where there is none, and nothing else. */
export async function openDuebook(work: Work, office: Language): Promise<Done> {
  return excelRun(async (context) => {
    const situation = await readSituation(context, office);
    if ('refused' in situation) return situation.refused;
    const workbook = context.workbook.load('name');
    work.wrote(await makeDuebookSheet(context, situation));
    return {
      told: { kind: 'outcome', text: wordsFor(office).answers.opened },
      summary: summaryOf(workbook.name, situation, situation.settings.asOf, null),
      settings: situation.settings,
    };
  });
}
