import { SETTING_CELLS, type Settings } from '../receivables/settings/settings';
import { duebookSheet, NOTHING_READ } from '../receivables/sheets/duebookSheet';
import type { ExcelContext } from '../workbook/excelRun';
import { completeSheetRecorded } from '../workbook/restoring/applyRecorded';
import type { Written } from '../workbook/restoring/written';
import type { Situation } from './readSituation';

/**
 * Makes the *Duebook* sheet where there is none: settings are chosen and questions answered on it. One of
 * an earlier version gets what it lacks. The cells of `typed` settings are written too. Gives what was written.
 */
export async function makeDuebookSheet(
  context: ExcelContext,
  { settings, rewrite, memory, change, words, calendar }: Situation,
  typed: readonly (keyof Settings)[] = [],
): Promise<Written> {
  const plan = duebookSheet({
    ...NOTHING_READ,
    settings,
    rewrite,
    memory,
    change,
    words: words.sheets,
  });
  const inputs = typed.map((setting) => SETTING_CELLS[setting]);
  return completeSheetRecorded(context, plan, calendar.dayOffset, inputs);
}
