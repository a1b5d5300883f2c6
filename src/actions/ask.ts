import type { Question } from '../receivables/ledger/question';
import type { Language } from '../receivables/settings/settings';
import type { ExcelContext } from '../workbook/excelRun';
import { wordsFor } from '../words';
import type { Done } from './actions';
import { makeDuebookSheet } from './makeDuebookSheet';
import type { Situation } from './readSituation';

/** Asks a person: a question is answered on the *Duebook* sheet, so that sheet must be there. */
export async function ask(
  context: ExcelContext,
  situation: Situation,
  question: Question,
  office: Language,
): Promise<Done> {
  const written = await makeDuebookSheet(context, situation);
  const text = wordsFor(office).issues.question(question);
  return { told: { kind: 'question', text }, summary: null, question, written };
}
