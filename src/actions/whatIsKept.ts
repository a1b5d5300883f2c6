import { keptHere, type KeptHere } from '../receivables/sharing/keptHere';
import type { ExcelContext } from '../workbook/excelRun';
import { ledgerHeadings } from '../workbook/reading/ledgerHeadings';
import type { Situation } from './readSituation';

/**
 * What a copy leaves here: the same for the preview and for the copy. The ledger's headings are asked for
 * only where a person named the column of groups, which may be by its letters.
 */
export async function whatIsKept(
  context: ExcelContext,
  { settings, memory, ledgerBefore, words }: Situation,
): Promise<KeptHere> {
  const { groupBy } = settings;
  const ledger = {
    sheet: ledgerBefore.sheet,
    headers: memory.mapping.inForce,
    headings: groupBy === null ? null : await ledgerHeadings(context, ledgerBefore),
    groupBy,
  };
  return keptHere(settings, ledger, words);
}
