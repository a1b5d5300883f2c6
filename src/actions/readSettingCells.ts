import { SETTING_CELLS, type Language, type Settings } from '../receivables/settings/settings';
import { excelRun } from '../workbook/excelRun';
import { readNamedCells } from '../workbook/reading/namedCells';
import { readSituation } from './readSituation';

/** What the cells of *Duebook* say; null where there is no such sheet or a cell cannot be used. */
export async function readSettingCells(office: Language): Promise<Settings | null> {
  return excelRun(async (context) => {
    const cells = await readNamedCells(context, [SETTING_CELLS.asOf]);
    if (cells.size === 0) return null;
    const situation = await readSituation(context, office);
    return 'refused' in situation ? null : situation.settings;
  });
}
