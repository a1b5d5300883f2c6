import { toIso } from '../receivables/calendar/isoDay';
import type { SettingCells } from '../receivables/settings/readSettings';
import { REPORT_CELLS, SETTING_CELLS, type Language } from '../receivables/settings/settings';
import { typedCells } from '../receivables/settings/typedSetting';
import { excelRun } from '../workbook/excelRun';
import { readNamedCells } from '../workbook/reading/namedCells';
import { isStale } from '../workbook/checking/isStale';
import type { Done, Work } from './actions';
import { readSettingCells } from './readSettingCells';
import { readSituation } from './readSituation';
import { readSummary } from './readSummary';
import { takeTypedSettings } from './takeTypedSettings';
import { writeTypedSettings } from './writeTypedSettings';

/** What was done so that the figures stay those of one day. */
export interface FixedAsOf {
  /** ISO date at which the workbook now stays; null where it has no as-of date. */
  readonly date: string | null;
  /** Why the figures could not be brought up to date first; null where they are. */
  readonly notRefreshed: string | null;
  /** What the refresh and the settings left behind. */
  readonly done: Partial<Done>;
}

const NOTHING: FixedAsOf = { date: null, notRefreshed: null, done: {} };

/**
 * Fixes the as-of date, as typing it does: no refresh rolls it to its own day any more. Figures that are
 * no longer those of the ledger or of the date are refreshed with it. A workbook without *Duebook* has
 * nothing to fix.
 */
export async function fixAsOf(work: Work, office: Language): Promise<FixedAsOf> {
  const stands = await excelRun(async (context) => {
    const cells = await readNamedCells(context, [SETTING_CELLS.asOf, REPORT_CELLS.rolledTo]);
    if (!cells.has(SETTING_CELLS.asOf)) return null;
    const situation = await readSituation(context, office);
    if ('refused' in situation) return situation;
    const { settings, calendar } = situation;
    const rolledTo = cells.get(REPORT_CELLS.rolledTo);
    const isMade = typeof rolledTo === 'number';
    const isOlder = isMade && rolledTo + calendar.dayOffset !== settings.asOf;
    return { settings, isOld: isOlder || (await isStale(context, work)) };
  });
  if (stands === null) return NOTHING;
  if ('refused' in stands) return { ...NOTHING, notRefreshed: stands.refused.told.text };
  const { settings, isOld } = stands;
  const date = toIso(settings.asOf);
  const cells = typedCells('asOf', date);
  if (isOld) {
    const { told, ...done } = await takeTypedSettings(cells, '', work, office);
    const failed = told.kind !== 'outcome';
    return { date, notRefreshed: failed ? told.text : null, done };
  }
  if (!settings.roll) return { ...NOTHING, date };
  return { date, notRefreshed: null, done: await writeAlone(cells, office) };
}

async function writeAlone(cells: SettingCells, office: Language): Promise<Partial<Done>> {
  const written = await writeTypedSettings(cells, office);
  const summary = await readSummary(office);
  return { summary, settings: await readSettingCells(office), written };
}
