import type { SerialDay } from '../calendar/serialDay';
import { yesOrNo } from './readAnswers';
import { readSettings, type SettingCells, type SettingProblem } from './readSettings';
import type { Settings } from './settings';

/** Any day: whether a text is usable does not depend on it. */
const SOME_DAY = 1 as SerialDay;

/**
 * What the setting cells say once a person has typed something for one setting. A date fixes the as-of
 * date, also where it is the one of the last refresh; rolling to today forgets a fixed one.
 * @example typedCells('asOf', '2026-03-31') is { asOf: '2026-03-31', roll: 'no' }
 */
export function typedCells(setting: keyof Settings, typed: string): SettingCells {
  if (setting === 'asOf') return { asOf: typed, roll: typed.trim() === '' ? 'yes' : 'no' };
  if (setting === 'roll' && yesOrNo(typed) === true) return { asOf: '', roll: typed };
  return { [setting]: typed };
}

/**
 * Why a text cannot be used for a setting; null where it can.
 * @example typedProblem('edges', '30, 20')?.reason is 'not-increasing'
 */
export function typedProblem(setting: keyof Settings, typed: string): SettingProblem | null {
  const read = readSettings({ [setting]: typed }, SOME_DAY, null, 'en');
  return 'problem' in read ? read.problem : null;
}
