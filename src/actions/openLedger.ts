import type { Language } from '../receivables/settings/settings';
import type { ExcelContext } from '../workbook/excelRun';
import type { Done, Work } from './actions';
import { ask } from './ask';
import { chooseLedger } from './chooseLedger';
import { readLedger, type LedgerRead } from './readLedger';
import type { Situation } from './readSituation';

/** Finds the ledger and reads all of it; what is not clear is asked. */
export async function openLedger(
  context: ExcelContext,
  situation: Situation,
  work: Work,
  office: Language,
): Promise<LedgerRead | { readonly asked: Done }> {
  const { settings, calendar } = situation;
  const found = await chooseLedger(context, settings);
  if ('question' in found) return { asked: await ask(context, situation, found.question, office) };
  const read = await readLedger(context, found.head, settings, calendar.dayOffset, work);
  if ('question' in read) return { asked: await ask(context, situation, read.question, office) };
  return read;
}
