import type { SettingCells } from '../receivables/settings/readSettings';
import type { Language } from '../receivables/settings/settings';
import type { ExcelContext } from '../workbook/excelRun';
import { readSituation, type Situation } from './readSituation';

/**
 * Whether *Duebook* still says what an action was planned by: on a large ledger, seconds lie between. A
 * cell that cannot be used any more is told by the next reading.
 */
export async function sameAsRead(
  context: ExcelContext,
  stands: Situation,
  office: Language,
  typed: SettingCells,
): Promise<boolean> {
  const now = await readSituation(context, office, typed);
  return !('refused' in now) && saysOf(now) === saysOf(stands);
}

function saysOf({ settings, rewrite, ledgerBefore, stamp, memory }: Situation): string {
  const { mapping, accepted } = memory;
  return JSON.stringify([settings, rewrite, ledgerBefore, stamp, mapping, [...accepted]]);
}
