import { findLedger } from '../receivables/ledger/finding/findLedger';
import { sampleLedger } from '../receivables/sample/sampleLedger';
import type { Language } from '../receivables/settings/settings';
import { excelRun, type ExcelContext } from '../workbook/excelRun';
import { surveyAreas } from '../workbook/reading/survey';
import { workbookCalendar } from '../workbook/reading/workbookCalendar';
import { recordSampleSheet } from '../workbook/restoring/ledgerRecorded';
import { wordsFor } from '../words';
import type { Done, Told, Work } from './actions';

/** Puts a small made-up ledger on a sheet of its own, in a workbook that has none. */
export async function putInSampleData(work: Work, office: Language): Promise<Done> {
  const { sample, sheets } = wordsFor(office);
  const told = await excelRun(async (context): Promise<Told> => {
    const places = await ledgerPlaces(context);
    if (places.length > 0) return { kind: 'failure', text: sample.notNeeded(places.join(', ')) };
    const { today, dayOffset } = await workbookCalendar(context);
    const columns = sampleLedger(today, sample, sheets.yes, sheets.no);
    const added = await recordSampleSheet(context, sample.sheet, columns, dayOffset);
    work.wrote(added.written);
    const { value: sheet } = added;
    return { kind: 'outcome', text: sample.added(sheet) };
  });
  return { told, summary: null };
}

/** Where open items stand already; a ledger without rows is none. */
async function ledgerPlaces(context: ExcelContext): Promise<readonly string[]> {
  const found = findLedger(await surveyAreas(context), null);
  if ('head' in found) return [found.head.sheet];
  return found.question.code === 'which-ledger' ? found.question.places : [];
}
