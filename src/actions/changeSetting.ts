import type { SettingCells } from '../receivables/settings/readSettings';
import { settingProblemPhrase } from '../receivables/settings/settingProblemPhrase';
import type { Language, Settings } from '../receivables/settings/settings';
import { typedCells, typedProblem } from '../receivables/settings/typedSetting';
import { agingTable } from '../receivables/sheets/agingNames';
import { excelRun } from '../workbook/excelRun';
import { ourTables } from '../workbook/reading/ourTables';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { readSettingCells } from './readSettingCells';
import { readSituation } from './readSituation';
import { readSummary } from './readSummary';
import { refresh } from './refresh';
import { writeTypedSettings } from './writeTypedSettings';

/** A setting and what a person typed for it in the pane. */
export interface TypedSetting {
  readonly setting: keyof Settings;
  readonly typed: string;
}

/**
 * Takes what a person typed for a setting. Where the workbook has been aged, figures and cell change
 * together or not at all; else the cell alone does, also while another setting is not usable or the
 * ledger is still asked about, so that one can be mended after the other.
 */
export async function changeSetting(
  { setting, typed }: TypedSetting,
  work: Work,
  office: Language,
): Promise<Done> {
  const { sheets, views } = wordsFor(office);
  const { label } = sheets.duebook.settings[setting];
  const problem = typedProblem(setting, typed);
  if (problem !== null) {
    const phrase = settingProblemPhrase(problem, sheets);
    const text = `${views.setUp.unusable(label, typed)} ${phrase}`;
    return { told: { kind: 'failure', text }, summary: null };
  }
  const cells = typedCells(setting, typed);
  const refreshed = (await isRefreshable(cells, office))
    ? await refresh(work, office, false, { typed: cells })
    : null;
  if (refreshed?.told.kind === 'outcome') return refreshed;
  await writeTypedSettings(cells, office);
  return {
    told: refreshed?.told ?? { kind: 'outcome', text: views.setUp.changed(label) },
    summary: await readSummary(office),
    settings: await readSettingCells(office),
  };
}

/** Whether there are figures to keep in step, and every other setting is usable. */
async function isRefreshable(cells: SettingCells, office: Language): Promise<boolean> {
  return excelRun(async (context) => {
    const tables = await ourTables(context);
    if (!tables.includes(agingTable(null, true))) return false;
    return !('refused' in (await readSituation(context, office, cells)));
  });
}
