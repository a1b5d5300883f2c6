import type { Settings } from '../../../receivables/settings/settings';
import type { SetUpViewWords } from '../../../words/views/setUpViewWords';
import { typedSettings } from './typedSettings';

/**
 * What stands under a field: what the choice in it means where that needs a word, else what the setting
 * does.
 * @example settingHint('credits', 'excluded', words) says that they are not in the aging
 */
export function settingHint(
  setting: keyof Settings,
  typed: string,
  { hints, choiceHints }: SetUpViewWords,
): string {
  if (setting !== 'credits' && setting !== 'disputes' && setting !== 'dayCount') {
    return hints[setting];
  }
  const settings = typedSettings(setting, typed);
  if (settings === null) return hints[setting];
  const { credits, disputes, dayCount } = settings;
  return {
    credits: choiceHints.credits[credits],
    disputes: choiceHints.disputes[disputes],
    dayCount: choiceHints.dayCount[dayCount],
  }[setting];
}
