import type { Language } from '../receivables/settings/settings';
import { excelRun } from '../workbook/excelRun';
import { HalfPutBack } from '../workbook/restoring/restoreSheets';
import { restoreWritten } from '../workbook/restoring/restoreWritten';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { putBackInWords } from './putBackInWords';
import { readPicture } from './readPicture';

/**
 * Puts the latest write of this session back, as far as nobody has changed its cells since, and reads the
 * workbook anew, so that the pane shows what stands there now.
 */
export async function putBackLast(work: Work, office: Language): Promise<Done> {
  const words = wordsFor(office).restoring;
  const { last } = work;
  if (last === null) return { told: { kind: 'failure', text: words.nothing }, summary: null };
  try {
    const done = await excelRun((context) => restoreWritten(context, last));
    // Once the sheets are unprotected it can still be put back.
    const isWaiting = done.sheets.length === 0 && done.left.some(({ why }) => why === 'protected');
    if (!isWaiting) work.forgetLast();
    const warns = done.left.length > 0;
    const text = putBackInWords(done, words);
    const told = { kind: 'outcome' as const, text, ...(warns ? { warns } : {}) };
    return { ...(await readPicture(work, office)), told };
  } catch (error) {
    if (!(error instanceof HalfPutBack)) throw error;
    return { told: { kind: 'failure', text: words.halfPutBack(error.sheet) }, summary: null };
  }
}
