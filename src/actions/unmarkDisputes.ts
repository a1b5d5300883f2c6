import type { Language } from '../receivables/settings/settings';
import { excelRun } from '../workbook/excelRun';
import { recordUnmarking } from '../workbook/restoring/ledgerRecorded';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { whenProtected } from './whenProtected';

/** Takes the dispute marks away, wherever in the workbook they are. */
export async function unmarkDisputes(work: Work, office: Language): Promise<Done> {
  const words = wordsFor(office).disputes;
  return excelRun((context) =>
    whenProtected(words.protectedMarks, async () => {
      const { value: sheets, written } = await recordUnmarking(context);
      work.wrote(written);
      const text = sheets.length === 0 ? words.nothingMarked : words.unmarked(sheets.join(', '));
      return { told: { kind: 'outcome', text }, summary: null };
    }),
  );
}
