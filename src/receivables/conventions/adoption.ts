import type { SheetWords } from '../../words/sheetWords';
import type { ConventionWords } from '../../words/conventionWords';
import { schemeOn } from '../aging/schemeOn';
import { edgesText } from '../aging/typedEdges';
import { toIso } from '../calendar/isoDay';
import type { SettingCells } from '../settings/readSettings';
import type { Settings } from '../settings/settings';
import { settingText } from '../settings/settingText';
import type { AgingRule, ExportConvention } from './exportConvention';

/** What a convention settles, in the order in which it is said. */
export type ConventionSetting = 'basis' | 'asOf' | 'edges';

/**
 * The settings that are not as a rule has them; [] where the figures are made the same way.
 * @example differingSettings(convention, settings) is ['asOf'] where only the day is another one
 */
export function differingSettings(
  { basis, asOf, edges }: AgingRule,
  settings: Settings,
): readonly ConventionSetting[] {
  const differs: Readonly<Record<ConventionSetting, boolean>> = {
    basis: basis !== settings.basis,
    asOf: asOf !== settings.asOf,
    edges: edges !== null && edges.join() !== edgesOn(settings),
  };
  return (['basis', 'asOf', 'edges'] as const).filter((setting) => differs[setting]);
}

/**
 * Whether a convention can be adopted and would change anything.
 * @example canAdopt(convention, settings) is false for calendar months
 */
export function canAdopt(convention: ExportConvention, settings: Settings): boolean {
  return convention.obstacle === null && differingSettings(convention, settings).length > 0;
}

/**
 * What to type into the cells of the settings to age by a rule. The as-of date is fixed: the export's
 * ages are those of that day.
 * @example adoptedCells(rule) is { basis: 'due', asOf: '2020-05-31', roll: 'no', edges: '0, 30' }
 */
export function adoptedCells({ basis, asOf, edges }: AgingRule): SettingCells {
  return {
    basis,
    asOf: toIso(asOf),
    roll: 'no',
    ...(edges === null ? {} : { edges: edgesText(edges) }),
  };
}

/**
 * Whether the figures here are made as the system makes them, and by which settings not.
 * @example 'The figures here are made otherwise: As-of date, Bucket edges.'
 */
export function comparedInWords(
  rule: AgingRule,
  settings: Settings,
  words: { readonly conventions: ConventionWords; readonly sheets: SheetWords },
): string {
  const differing = differingSettings(rule, settings);
  if (differing.length === 0) return words.conventions.sameAsHere;
  const labels = words.sheets.duebook.settings;
  return words.conventions.otherThanHere(differing.map((setting) => labels[setting].label));
}

/**
 * What adopting a rule changed, from what to what, and how to go back.
 * @example 'Aged like the system that made the export: As-of date is 2020-05-31 (was ...). To go back, ...'
 */
export function adoptedInWords(
  rule: AgingRule,
  before: Settings,
  words: { readonly conventions: ConventionWords; readonly sheets: SheetWords },
): string {
  const { conventions, sheets } = words;
  const after: Settings = { ...before, ...rule, edges: rule.edges ?? before.edges, roll: false };
  const changes = differingSettings(rule, before).map((setting) => {
    const was = settingText(setting, before, sheets);
    return conventions.change(
      sheets.duebook.settings[setting].label,
      settingText(setting, after, sheets),
      setting === 'asOf' && before.roll ? conventions.rolling(was) : was,
    );
  });
  return conventions.adopted(changes);
}

function edgesOn({ edges, asOf }: Settings): string {
  return schemeOn(edges, asOf).edges.join();
}
