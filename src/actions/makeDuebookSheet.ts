import { SETTING_CELLS, type Settings } from '../receivables/settings/settings';
import { duebookSheet, NOTHING_READ } from '../receivables/sheets/duebookSheet';
import { completeSheet } from '../workbook/applying/completeSheet';
import type { ExcelContext } from '../workbook/excelRun';
import type { Situation } from './readSituation';

/**
 * Makes the *Duebook* sheet where there is none: settings are chosen and questions answered on it. One of
 * an earlier version gets what it lacks. The cells of `typed` settings are written too.
 */
export async function makeDuebookSheet(
  context: ExcelContext,
  { settings, rewrite, memory, change, words, calendar }: Situation,
  typed: readonly (keyof Settings)[] = [],
): Promise<void> {
  const plan = duebookSheet({
    ...NOTHING_READ,
    settings,
    rewrite,
    memory,
    change,
    words: words.sheets,
  });
  const inputs = typed.map((setting) => SETTING_CELLS[setting]);
  await completeSheet(context, plan, calendar.dayOffset, inputs);
}
