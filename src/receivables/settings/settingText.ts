import { edgesText } from '../aging/typedEdges';
import { toIso } from '../calendar/isoDay';
import type { SheetWords } from '../../words/sheetWords';
import type { Settings } from './settings';

/**
 * What stands in the cell of a setting, as a person would type it; `''` where Duebook is to find it.
 * @example settingText('edges', settings, words) is '0, 30, 60, 90'
 */
export function settingText(
  setting: keyof Settings,
  settings: Settings,
  words: Pick<SheetWords, 'yes' | 'no' | 'numberStyleChoices' | 'basisChoices'>,
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
    case 'controlTotal':
      return settings.controlTotal === null ? '' : String(settings.controlTotal);
    case 'language':
      return LANGUAGE_NAMES[settings.language];
    case 'ledger':
    case 'dateOrder':
    case 'disputeColumn':
    case 'profile':
    case 'mainCurrency':
      return settings[setting] ?? '';
  }
}

/** Each language by its own name, as it stands in the cell. */
export const LANGUAGE_NAMES = { en: 'English', es: 'Español' } as const;
