import type { Question } from '../receivables/ledger/question';
import type { Language } from '../receivables/settings/settings';
import type { ExcelContext } from '../workbook/excelRun';
import type { Done, Work } from './actions';
import { ask } from './ask';
import { chooseLedger, type LedgerChosen } from './chooseLedger';
import { readLedger, type LedgerRead, type OnRows } from './readLedger';
import type { Situation } from './readSituation';

/** A ledger as read, and what was to be said of how it was found. */
export interface LedgerOpened
  extends
    LedgerRead,
    Pick<LedgerChosen, 'disputesAsked' | 'groupsAsked' | 'candidates' | 'missing' | 'moved'> {}

interface Opening {
  readonly work: Work;
  readonly office: Language;
  readonly onRows?: OnRows;
}

/** Finds the ledger and reads all of it; what is not clear is asked. */
export async function openLedger(
  context: ExcelContext,
  situation: Situation,
  { work, office, onRows }: Opening,
): Promise<LedgerOpened | { readonly asked: Done }> {
  const read = await findAndRead(context, situation, work, onRows);
  if ('question' in read) return { asked: await ask(context, situation, read.question, office) };
  return read;
}

/** Finds the ledger and reads all of it, or gives what has to be asked first; writes nothing. */
export async function findAndRead(
  context: ExcelContext,
  situation: Situation,
  work: Work,
  onRows?: OnRows,
): Promise<LedgerOpened | { readonly question: Question }> {
  const { settings, calendar } = situation;
  const found = await chooseLedger(context, situation);
  if ('question' in found) return found;
  const { head, lastRow } = found;
  const { dateOrder, numberStyle } = settings;
  const rows = { head, lastRow, dateOrder, numberStyle, dayOffset: calendar.dayOffset };
  const read = await readLedger(context, work, rows, onRows);
  if ('question' in read) return read;
  const { disputesAsked, groupsAsked, candidates, missing, moved } = found;
  return { ...read, disputesAsked, groupsAsked, candidates, missing, moved };
}
