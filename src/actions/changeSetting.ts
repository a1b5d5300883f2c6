import { settingProblemPhrase } from '../receivables/settings/settingProblemPhrase';
import type { Language, Settings } from '../receivables/settings/settings';
import { typedCells, typedProblem } from '../receivables/settings/typedSetting';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { takeTypedSettings } from './takeTypedSettings';

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
  return takeTypedSettings(cells, views.setUp.changed(label), work, office);
}
