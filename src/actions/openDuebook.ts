import { toIso } from '../receivables/calendar/isoDay';
import { duebookSheet } from '../receivables/sheets/duebookSheet';
import type { Language } from '../receivables/settings/settings';
import { excelRun } from '../workbook/excelRun';
import { applyPlans } from '../workbook/applying/applyPlans';
import { hasSheetFor } from '../workbook/reading/hasSheetFor';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { readSituation } from './readSituation';

/** Opens Duebook on a workbook: makes the *Duebook* sheet where there is none, and nothing else. */
export async function openDuebook(_work: Work, office: Language): Promise<Done> {
  return excelRun(async (context) => {
    const situation = await readSituation(context, office);
    if ('refused' in situation) return situation.refused;
    const { settings, rewrite, words, calendar } = situation;
    const plan = duebookSheet({
      settings,
      rewrite,
      reading: null,
      result: null,
      issues: [],
      words: words.sheets,
    });
    if (!(await hasSheetFor(context, plan))) await applyPlans(context, [plan], calendar.dayOffset);
    const workbook = context.workbook.load('name');
    await context.sync();
    return {
      told: { kind: 'outcome', text: wordsFor(office).answers.opened },
      summary: {
        workbook: workbook.name,
        asOf: toIso(settings.asOf),
        fixed: !settings.roll,
        tieOut: null,
      },
    };
  });
}
