import { readSettings, type SettingCells } from '../receivables/settings/readSettings';
import { NO_INTAKE_MEMORY } from '../receivables/settings/intakeMemory';
import type { Language, Settings } from '../receivables/settings/settings';
import { excelRun, type ExcelContext } from '../workbook/excelRun';
import { workbookCalendar } from '../workbook/reading/workbookCalendar';
import { NOTHING_WRITTEN, type Written } from '../workbook/restoring/written';
import { wordsFor } from '../words';
import { makeDuebookSheet } from './makeDuebookSheet';
import { readSituation, type Situation } from './readSituation';

/** Writes what was typed into its cells and nothing else, and gives that; the sheet is made where there is none. */
export async function writeTypedSettings(typed: SettingCells, office: Language): Promise<Written> {
  return excelRun(async (context) => {
    const situation = await readSituation(context, office, typed);
    const settings = Object.keys(typed) as (keyof Settings)[];
    if (!('refused' in situation)) {
      return makeDuebookSheet(context, situation, settings);
    }
    const alone = await typedAlone(context, typed, office);
    return alone === null ? NOTHING_WRITTEN : makeDuebookSheet(context, alone, settings);
  });
}

/** The situation by what was typed alone: another cell cannot be used, and may be mended later. */
async function typedAlone(
  context: ExcelContext,
  typed: SettingCells,
  office: Language,
): Promise<Situation | null> {
  const calendar = await workbookCalendar(context);
  const read = readSettings(typed, calendar.today, null, office);
  if ('problem' in read) return null;
  const rewrite = Object.keys(typed) as (keyof Settings)[];
  const words = wordsFor(read.settings.language);
  // Nothing is compared here with what was read before.
  const ledgerBefore = { sheet: '', address: '' };
  return {
    settings: read.settings,
    rewrite,
    ledgerBefore,
    stamp: null,
    memory: NO_INTAKE_MEMORY,
    change: null,
    calendar,
    words,
  };
}
