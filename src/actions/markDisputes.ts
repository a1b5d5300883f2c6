import { disputeMarks } from '../receivables/disputes/disputeMarks';
import { markedInWords } from '../receivables/disputes/markedInWords';
import type { Language } from '../receivables/settings/settings';
import { excelRun, type ExcelContext } from '../workbook/excelRun';
import { Refusal } from '../workbook/refusal';
import { recordMarks } from '../workbook/restoring/ledgerRecorded';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { ask } from './ask';
import { makeDuebookSheet } from './makeDuebookSheet';
import { openLedger } from './openLedger';
import { readSituation, type Situation } from './readSituation';
import { whenProtected } from './whenProtected';

/** Lets the ledger's disputed rows stand out by one conditional format; *Duebook* has the legend. */
export async function markDisputes(work: Work, office: Language): Promise<Done> {
  const words = wordsFor(office);
  return excelRun(async (context): Promise<Done> => {
    const situation = await readSituation(context, office);
    if ('refused' in situation) return situation.refused;
    const read = await openLedger(context, situation, { work, office });
    if ('asked' in read) return read.asked;
    const { ledger, rowsHidden, disputesAsked } = read;
    if (disputesAsked !== null) return ask(context, situation, disputesAsked, office);
    const marks = disputeMarks(ledger);
    if (marks === null) {
      const text = words.disputes.noColumn(ledger.head.sheet);
      const offers = ['chooseDisputeColumn', 'addDisputeColumn'] as const;
      return { told: { kind: 'question', text, offers }, summary: null };
    }
    work.stopIfCancelled();
    return whenProtected(words.disputes.protectedLedger, async () => {
      work.wrote(await recordMarks(context, marks));
      await explainMarks(context, situation, work);
      const text = markedInWords(ledger, rowsHidden, words);
      return { told: { kind: 'outcome', text }, summary: null };
    });
  });
}

/** The legend is on *Duebook*; where no sheet may be added, the marks stand without it. */
async function explainMarks(
  context: ExcelContext,
  situation: Situation,
  work: Work,
): Promise<void> {
  try {
    work.wrote(await makeDuebookSheet(context, situation));
  } catch (error) {
    if (!(error instanceof Refusal) || error.reason !== 'protectedWorkbook') throw error;
  }
}
