import { columnsForDisputes } from '../../../receivables/disputes/withDisputeColumn';
import type { Picture } from '../../../actions/actions';
import { LANGUAGE_NAMES } from '../../../receivables/settings/settingText';
import type { Settings } from '../../../receivables/settings/settings';
import type { Words } from '../../../words';

/** A value that a setting may have, and how it is named. */
export interface SettingChoice {
  readonly typed: string;
  readonly name: string;
}

/**
 * The values to choose a setting from; null where it is typed. What stands in the cell is among them
 * though the ledger no longer has it.
 */
export function settingChoices(
  setting: keyof Settings,
  value: string,
  picture: Picture | null,
  words: Words,
): readonly SettingChoice[] | null {
  const found = choicesOf(setting, picture, words.sheets);
  if (found === null) return null;
  const isOffered = found.some(({ typed }) => typed.toLowerCase() === value.toLowerCase());
  const all = isOffered || value === '' ? found : [...found, plain(value)];
  return hasDefault(setting) || value === ''
    ? [{ typed: '', name: automaticName(setting, picture, words) }, ...all]
    : all;
}

/** What a blank cell means, with what was found where that is known. */
export function automaticName(
  setting: keyof Settings,
  picture: Picture | null,
  { sheets, views }: Words,
): string {
  const found = picture === null ? null : foundIn(setting, picture, sheets);
  return found === null ? views.setUp.automatic : views.setUp.automaticAs(found);
}

function foundIn(
  setting: keyof Settings,
  { ledger, result }: Picture,
  { dateOrder, numberStyle }: Words['sheets'],
): string | null {
  const { head, reading } = ledger;
  switch (setting) {
    case 'ledger':
      return head.table ?? head.sheet;
    case 'disputeColumn':
      return head.headers[head.mapping.dispute ?? -1] ?? null;
    case 'mainCurrency':
      return result.blocks[0]?.currency ?? null;
    case 'dateOrder':
      return reading.dateOrder === null ? null : dateOrder[reading.dateOrder];
    case 'numberStyle':
      return reading.numberStyle === null ? null : numberStyle[reading.numberStyle];
    case 'asOf':
    case 'roll':
    case 'basis':
    case 'cutoff':
    case 'edges':
    case 'overDays':
    case 'credits':
    case 'disputes':
    case 'tolerance':
    case 'dayCount':
    case 'holidays':
    case 'targets':
    case 'groupTargets':
    case 'controlTotal':
    case 'privateColumns':
    case 'privateSheets':
    case 'language':
      return null;
    case 'groupBy':
      return ledger.groups?.header ?? null;
    case 'profile':
      return head.profile;
  }
}

function choicesOf(
  setting: keyof Settings,
  picture: Picture | null,
  words: Words['sheets'],
): readonly SettingChoice[] | null {
  const { yes, no, dateOrder, numberStyle, numberStyleChoices } = words;
  switch (setting) {
    case 'roll':
      return [plain(yes), plain(no)];
    case 'dateOrder':
      return (['dmy', 'mdy'] as const).map((typed) => ({ typed, name: dateOrder[typed] }));
    case 'numberStyle':
      return (['point', 'comma'] as const).map((style) => ({
        typed: numberStyleChoices[style],
        name: numberStyle[style],
      }));
    case 'basis':
      return Object.values(words.basisChoices).map(plain);
    case 'credits':
      return Object.values(words.creditChoices).map(plain);
    case 'disputes':
      return Object.values(words.disputeChoices).map(plain);
    case 'dayCount':
      return Object.values(words.dayCountChoices).map(plain);
    case 'groupBy':
      return someOf(picture?.ledger.head.headers.filter((header) => header !== ''));
    case 'language':
      return Object.values(LANGUAGE_NAMES).map(plain);
    case 'mainCurrency':
      return picture?.ledger.currencies.filter((code) => code !== null).map(plain) ?? null;
    case 'disputeColumn':
      return picture === null ? null : columnsForDisputes(picture.ledger.head).map(plain);
    case 'ledger':
      return someOf(picture?.candidates.map(({ place }) => place));
    case 'profile':
      return someOf(picture?.memory.mapping.profiles.map(({ name }) => name));
    case 'asOf':
    case 'cutoff':
    case 'controlTotal':
    case 'edges':
    case 'overDays':
    case 'tolerance':
    case 'holidays':
    case 'targets':
    case 'groupTargets':
    case 'privateColumns':
    case 'privateSheets':
      return null;
  }
}

/** Whether a blank cell lets Duebook find it. */
function hasDefault(setting: keyof Settings): boolean {
  return !['roll', 'basis', 'credits', 'disputes', 'dayCount', 'language'].includes(setting);
}

/** Choices where there are any; else what is wanted can still be typed. */
function someOf(texts: readonly string[] | undefined): readonly SettingChoice[] | null {
  return texts === undefined || texts.length === 0 ? null : texts.map(plain);
}

function plain(typed: string): SettingChoice {
  return { typed, name: typed };
}
