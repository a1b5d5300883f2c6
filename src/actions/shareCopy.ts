import type { SerialDay } from '../receivables/calendar/serialDay';
import { toIso } from '../receivables/calendar/isoDay';
import { COLUMNS_TABLE } from '../receivables/settings/memoryTables';
import { SETTING_CELLS, type Language } from '../receivables/settings/settings';
import type { KeptHere } from '../receivables/sharing/keptHere';
import type { CopyRecipe, CopyReport } from '../files/recipe';
import { excelRun } from '../workbook/excelRun';
import { openWorkbook } from '../workbook/openWorkbook';
import { findSwaps } from '../workbook/swapping/findSwaps';
import { wordsFor } from '../words';
import type { CopyWish, Done, Work } from './actions';
import { breath } from './breath';
import { copyAsides, copyInWords } from './copyInWords';
import { documentFile, NotTaken } from './documentFile';
import { loadCopying } from './loadCopying';
import { readSituation } from './readSituation';
import { whatIsKept } from './whatIsKept';

/**
 * Puts chosen sheets into a new workbook that is right without the add-in, and opens it. The file is
 * taken from Excel, changed in this page and given back; the open workbook stays as it is.
 */
export async function shareCopy(wish: CopyWish, work: Work, office: Language): Promise<Done> {
  const { copying: words } = wordsFor(office);
  const recipe = await excelRun(async (context) => {
    const situation = await readSituation(context, office);
    if ('refused' in situation) return situation;
    const { settings } = situation;
    const kept = await whatIsKept(context, situation);
    const swaps = await findSwaps(context, work);
    return { ...recipeOf(wish, settings, kept), swaps, day: toIso(settings.asOf) };
  });
  if ('refused' in recipe) return recipe.refused;
  const { sharedCopy, NotCopied } = await loadCopying();
  work.stopIfCancelled();
  try {
    const bytes = await documentFile(() => {
      work.stopIfCancelled();
    });
    const { file, report } = await sharedCopy(bytes, recipe, async (done, of) => {
      if (of > 0) work.report({ done, of });
      await breath(of, work);
    });
    await openWorkbook(file);
    return {
      told: {
        kind: 'outcome',
        text: copyInWords(report, recipe.day, words),
        asides: copyAsides(report, recipe.day, words),
        warns: wantsALook(report),
      },
      summary: null,
    };
  } catch (error) {
    if (error instanceof NotTaken) return failure(words.failures.notTaken);
    if (error instanceof NotCopied) return failure(words.failures[error.reason]);
    throw error;
  }
}

/** What a copy is to be, by what a person wants and by the settings of the workbook. */
function recipeOf(
  { sheets, title }: CopyWish,
  settings: { readonly asOf: SerialDay; readonly language: Language },
  kept: KeptHere,
): Omit<CopyRecipe, 'swaps'> {
  const { copying, sheets: ofSheets } = wordsFor(settings.language);
  // The sheet may still speak the language that it was last written in.
  const languages: readonly Language[] = ['en', 'es'];
  const examples = languages.map((each) => wordsFor(each).sheets.duebook.columns.values);
  return {
    sheets,
    title: copying.title(title, toIso(settings.asOf)),
    privateColumns: kept.columns,
    privateSheets: kept.sheets,
    blocks: kept.blocks,
    unnamed: kept.unnamed,
    // Examples of what stands in the ledger, of its private columns too.
    emptied: [{ table: COLUMNS_TABLE, headers: examples }],
    constants: [SETTING_CELLS.asOf],
    typed: [
      // Nobody who refreshes the copy moves it to another day.
      { name: SETTING_CELLS.roll, text: ofSheets.no },
      // What stays here is not named there either.
      { name: SETTING_CELLS.privateColumns, text: '' },
      { name: SETTING_CELLS.privateSheets, text: '' },
    ],
  };
}

function wantsALook(report: CopyReport): boolean {
  const { withoutValue, columnsEmptied, textsLeftOut, stillSaid } = report;
  const { notCopied, drawingsLeftOut } = report;
  return [withoutValue, columnsEmptied, textsLeftOut, stillSaid, notCopied, drawingsLeftOut].some(
    (names) => names.length > 0,
  );
}

function failure(text: string): Done {
  return { told: { kind: 'failure', text }, summary: null };
}
