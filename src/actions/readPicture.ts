import type { Language } from '../receivables/settings/settings';
import { excelRun } from '../workbook/excelRun';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { findAndRead } from './openLedger';
import { readSituation } from './readSituation';
import { seeLedger } from './seeLedger';
import { summaryOf } from './summaryOf';
import { tieOutInWords } from './tieOutInWords';

/**
 * Reads the ledger as a refresh would, by the day that a refresh would take, and writes nothing: the
 * pane is full before anything was pressed. What a refresh would ask is said.
 */
export async function readPicture(work: Work, office: Language): Promise<Done> {
  return excelRun(async (context) => {
    const situation = await readSituation(context, office);
    if ('refused' in situation) return situation.refused;
    const words = wordsFor(office);
    const read = await findAndRead(context, situation, work);
    if ('question' in read) {
      const text = words.issues.question(read.question);
      const { settings } = situation;
      return { told: { kind: 'question', text }, summary: null, settings, question: read.question };
    }
    const { figures, workbook } = await seeLedger(
      context,
      { situation, ledger: read.ledger },
      work,
    );
    const { result, settings } = figures;
    return {
      // What went well needs no words: the person sees it.
      told: { kind: 'outcome', text: '' },
      summary: summaryOf(workbook, situation, result.asOf, tieOutInWords(result, words)),
      picture: { ...figures, candidates: read.candidates, isOnSheets: false },
      settings,
    };
  });
}
