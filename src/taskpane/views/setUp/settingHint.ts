import { credits, dayCount, disputes } from '../../../receivables/settings/readAnswers';
import type { Settings } from '../../../receivables/settings/settings';
import type { SetUpViewWords } from '../../../words/views/setUpViewWords';

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
  const meaning = (): string | undefined => {
    if (setting === 'credits') return choiceHints.credits[credits(typed) ?? 'own-column'];
    if (setting === 'disputes') return choiceHints.disputes[disputes(typed) ?? 'included'];
    if (setting === 'dayCount') return choiceHints.dayCount[dayCount(typed) ?? 'calendar'];
    return undefined;
  };
  return meaning() ?? hints[setting];
}
