import type { SettingCells } from '../receivables/settings/readSettings';
import type { Language } from '../receivables/settings/settings';
import { agingTable } from '../receivables/sheets/agingNames';
import { excelRun } from '../workbook/excelRun';
import { ourTables } from '../workbook/reading/ourTables';
import type { Done, Work } from './actions';
import { readSettingCells } from './readSettingCells';
import { readSituation } from './readSituation';
import { readSummary } from './readSummary';
import { refresh } from './refresh';
import { writeTypedSettings } from './writeTypedSettings';

/**
 * Takes what is to stand in the cells of settings. Where the workbook has been aged, figures and cells
 * change together or not at all; else the cells alone do, also while another setting is not usable or
 * the ledger is still asked about, so that one can be mended after the other. `written` is what is then
 * told.
 */
export async function takeTypedSettings(
  cells: SettingCells,
  written: string,
  work: Work,
  office: Language,
): Promise<Done> {
  const refreshed = (await isRefreshable(cells, office))
    ? await refresh(work, office, { typed: cells })
    : null;
  if (refreshed?.told.kind === 'outcome') return refreshed;
  work.wrote(await writeTypedSettings(cells, office));
  return {
    ...refreshed,
    told: refreshed?.told ?? { kind: 'outcome', text: written },
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
