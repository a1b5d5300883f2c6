import { duebookSheet } from '../receivables/sheets/duebookSheet';
import { applyPlans } from '../workbook/applying/applyPlans';
import type { ExcelContext } from '../workbook/excelRun';
import { hasSheetFor } from '../workbook/reading/hasSheetFor';
import type { Situation } from './readSituation';

/** Makes the *Duebook* sheet where there is none: settings are chosen and questions answered on it. */
export async function makeDuebookSheet(
  context: ExcelContext,
  { settings, rewrite, words, calendar }: Situation,
): Promise<void> {
  const plan = duebookSheet({
    settings,
    rewrite,
    reading: null,
    result: null,
    issues: [],
    words: words.sheets,
  });
  if (!(await hasSheetFor(context, plan))) await applyPlans(context, [plan], calendar.dayOffset);
}
