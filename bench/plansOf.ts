import type { Work } from '../src/actions/actions';
import { readLedger } from '../src/actions/readLedger';
import { readSituation } from '../src/actions/readSituation';
import { refreshPlans } from '../src/actions/refreshPlans';
import { age } from '../src/receivables/aging/age';
import { followUps } from '../src/receivables/followups/followUps';
import { findLedger } from '../src/receivables/ledger/finding/findLedger';
import type { SheetPlan } from '../src/receivables/sheets/plan';
import { targetReport } from '../src/receivables/targets/targetReport';
import { excelRun } from '../src/workbook/excelRun';
import { surveyAreas } from '../src/workbook/reading/survey';

/**
 * The plans that a refresh of the open workbook would apply, with the follow-up list or without it, for
 * a run that computes nothing.
 */
export async function plansOf(work: Work, makesList: boolean): Promise<readonly SheetPlan[]> {
  return excelRun(async (context) => {
    const situation = await readSituation(context, 'en');
    if ('refused' in situation) throw new Error(situation.refused.told.text);
    const { settings, calendar } = situation;
    const found = findLedger(await surveyAreas(context), settings.ledger);
    if ('question' in found) throw new Error(`There is a question: ${found.question.code}.`);
    const { dateOrder, numberStyle } = settings;
    const options = { dateOrder, numberStyle, dayOffset: calendar.dayOffset };
    const read = await readLedger(context, work, { ...found, ...options });
    if ('question' in read) throw new Error(`There is a question: ${read.question.code}.`);
    const result = age(read.ledger, settings);
    return refreshPlans(situation, read.ledger, result, {
      gone: [],
      followUps: makesList ? followUps(read.ledger, result) : null,
      memory: situation.memory,
      convention: null,
      controlTotal: null,
      targets: targetReport(read.ledger, result, settings),
      refreshed: { at: calendar.now, by: '' },
      standing: [],
      trend: [],
      disputes: null,
      agenda: null,
    });
  });
}
