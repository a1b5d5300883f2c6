import type { DisputeColumnQuestion, Question } from '../receivables/ledger/question';
import type { Language } from '../receivables/settings/settings';
import type { ExcelContext } from '../workbook/excelRun';
import type { Done, Work } from './actions';
import { ask } from './ask';
import { chooseLedger } from './chooseLedger';
import { readLedger, type LedgerRead } from './readLedger';
import type { Situation } from './readSituation';

/** A ledger as read, and what keeps its disputes from being known: null if nothing. */
export interface LedgerOpened extends LedgerRead {
  readonly disputesAsked: DisputeColumnQuestion | null;
}

/** Finds the ledger and reads all of it; what is not clear is asked. */
export async function openLedger(
  context: ExcelContext,
  situation: Situation,
  work: Work,
  office: Language,
): Promise<LedgerOpened | { readonly asked: Done }> {
  const read = await findAndRead(context, situation, work);
  if ('question' in read) return { asked: await ask(context, situation, read.question, office) };
  return read;
}

/** Finds the ledger and reads all of it, or gives what has to be asked first; writes nothing. */
export async function findAndRead(
  context: ExcelContext,
  { settings, calendar }: Situation,
  work: Work,
): Promise<LedgerOpened | { readonly question: Question }> {
  const found = await chooseLedger(context, settings);
  if ('question' in found) return found;
  const read = await readLedger(context, found.head, settings, calendar.dayOffset, work);
  return 'question' in read ? read : { ...read, disputesAsked: found.disputesAsked };
}
