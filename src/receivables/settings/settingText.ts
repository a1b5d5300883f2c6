import { edgesText } from '../aging/typedEdges';
import { toIso } from '../calendar/isoDay';
import type { SheetWords } from '../../words/sheetWords';
import type { Target } from '../targets/target';
import type { Settings } from './settings';

/**
 * What stands in the cell of a setting, as a person would type it; `''` where Duebook is to find it.
 * @example settingText('edges', settings, words) is '0, 30, 60, 90'
 */
export function settingText(
  setting: keyof Settings,
  settings: Settings,
  words: SettingChoiceWords,
): string {
  switch (setting) {
    case 'asOf':
      return toIso(settings.asOf);
    case 'roll':
      return settings.roll ? words.yes : words.no;
    case 'numberStyle':
      return settings.numberStyle === null ? '' : words.numberStyleChoices[settings.numberStyle];
    case 'edges':
      return edgesText(settings.edges);
    case 'overDays':
      return String(settings.overDays);
    case 'basis':
      return words.basisChoices[settings.basis];
    case 'cutoff':
      return settings.cutoff === null ? '' : toIso(settings.cutoff);
    case 'credits':
      return words.creditChoices[settings.credits];
    case 'disputes':
      return words.disputeChoices[settings.disputes];
    case 'tolerance':
      return settings.tolerance === 0 ? '' : String(settings.tolerance);
    case 'dayCount':
      return words.dayCountChoices[settings.dayCount];
    case 'holidays':
      return settings.holidays.map(toIso).join(', ');
    case 'targets':
      return targetsText(settings.targets, words);
    case 'groupTargets':
      return settings.groupTargets
        .map(({ group, targets }) => `${group}: ${targetsText(targets, words, ', ')}`)
        .join('; ');
    case 'controlTotal':
      return settings.controlTotal === null ? '' : String(settings.controlTotal);
    case 'privateColumns':
      return settings.privateColumns.join('; ') || words.noneChoice;
    case 'privateSheets':
      return settings.privateSheets.join('; ');
    case 'language':
      return LANGUAGE_NAMES[settings.language];
    case 'ledger':
    case 'dateOrder':
    case 'disputeColumn':
    case 'profile':
    case 'groupBy':
    case 'mainCurrency':
      return settings[setting] ?? '';
  }
}

/** The words for what a person chooses among. */
export type SettingChoiceWords = Pick<
  SheetWords,
  | 'yes'
  | 'no'
  | 'noneChoice'
  | 'numberStyleChoices'
  | 'basisChoices'
  | 'creditChoices'
  | 'disputeChoices'
  | 'dayCountChoices'
  | 'targetText'
>;

function targetsText(
  targets: readonly Target[],
  { targetText }: Pick<SheetWords, 'targetText'>,
  between = '; ',
): string {
  return targets.map(({ percent, overDays }) => targetText(percent, overDays)).join(between);
}

/** Each language by its own name, as it stands in the cell. */
export const LANGUAGE_NAMES = { en: 'English', es: 'Español' } as const;
