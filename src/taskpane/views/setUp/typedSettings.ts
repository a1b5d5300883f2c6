import type { SerialDay } from '../../../receivables/calendar/serialDay';
import { readSettings } from '../../../receivables/settings/readSettings';
import type { Settings } from '../../../receivables/settings/settings';

/** Any day: only the one setting that is typed is looked at. */
const SOME_DAY = 1 as SerialDay;

/** Settings by what is typed for one of them, all others as they are by default; null where it is unusable. */
export function typedSettings(setting: keyof Settings, typed: string): Settings | null {
  const read = readSettings({ [setting]: typed }, SOME_DAY, null, 'en');
  return 'problem' in read ? null : read.settings;
}
