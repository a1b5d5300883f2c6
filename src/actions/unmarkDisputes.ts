import type { Language } from '../receivables/settings/settings';
import { excelRun } from '../workbook/excelRun';
import { unmarkDisputedRows } from '../workbook/marking/unmarkDisputedRows';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { whenProtected } from './whenProtected';

/** Takes the dispute marks away, wherever in the workbook they are. */
export async function unmarkDisputes(_work: Work, office: Language): Promise<Done> {
  const words = wordsFor(office).disputes;
  return excelRun((context) =>
    whenProtected(words.protectedMarks, async () => {
      const sheets = await unmarkDisputedRows(context);
      const text = sheets.length === 0 ? words.nothingMarked : words.unmarked(sheets.join(', '));
      return { told: { kind: 'outcome', text }, summary: null };
    }),
  );
}
