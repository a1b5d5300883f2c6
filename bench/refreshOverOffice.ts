import { readSituation } from '../src/actions/readSituation';
import { refreshAging } from '../src/actions/refreshAging';
import type { Work } from '../src/actions/actions';
import { findLedger } from '../src/receivables/ledger/findLedger';
import type { SheetPlan } from '../src/receivables/sheets/plan';
import { applyPlans } from '../src/workbook/applying/applyPlans';
import { excelRun } from '../src/workbook/excelRun';
import { hasHiddenRows } from '../src/workbook/reading/hasHiddenRows';
import { readRows } from '../src/workbook/reading/readRows';
import { surveyAreas } from '../src/workbook/reading/survey';
import { interleaved } from './interleaved';
import type { Measurement } from './measurement';
import { openWideWorkbook } from './openWideWorkbook';
import { plansOf } from './plansOf';

const ROUNDS = 5;
const MEGABYTE = 1_000_000;
const UNHEARD: Work = { report: () => undefined, stopIfCancelled: () => undefined };

/**
 * A refresh of 100,000 x 12 through office.js, against the same reads and writes with nothing
 * computed between them; and the largest message that it sent or received.
 */
export async function refreshOverOffice(): Promise<Measurement[]> {
  const excel = await openWideWorkbook();
  try {
    await refresh();
    const plans = await plansOf(UNHEARD);
    const [refreshing = NaN, traffic = NaN] = await interleaved(
      [refresh, () => sameTraffic(plans)],
      ROUNDS,
    );
    const { largestRequestBytes, largestResponseBytes } = excel.stats;
    return [
      {
        name: 'refresh of 100,000 x 12, against the same reads and writes',
        measured: refreshing / traffic,
        budget: 1.5,
        kind: 'at most',
        unit: 'times',
      },
      {
        name: 'largest message of that refresh',
        measured: Math.max(largestRequestBytes, largestResponseBytes) / MEGABYTE,
        budget: 5,
        kind: 'at most',
        unit: 'MB',
      },
    ];
  } finally {
    excel.close();
  }
}

async function refresh(): Promise<string> {
  const { told } = await refreshAging(UNHEARD, 'en');
  if (told.kind !== 'outcome') throw new Error(told.text);
  return told.text;
}

/** What a refresh asks of Excel, in the same blocks and order, with plans that were made before. */
async function sameTraffic(plans: readonly SheetPlan[]): Promise<number> {
  return excelRun(async (context) => {
    const situation = await readSituation(context, 'en');
    if ('refused' in situation) throw new Error(situation.refused.told.text);
    const found = findLedger(await surveyAreas(context, 'tables'), null);
    if ('question' in found) throw new Error(`There is a question: ${found.question.code}.`);
    let rows = 0;
    for await (const block of readRows(context, found.head)) rows += block.length;
    await hasHiddenRows(context, found.head);
    await applyPlans(context, plans, situation.calendar.dayOffset);
    const workbook = context.workbook.load('name');
    await context.sync();
    return rows + workbook.name.length;
  });
}
