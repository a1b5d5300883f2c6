import type { Settings } from '../../../receivables/settings/settings';
import type { SetUpViewWords } from '../../../words/views/setUpViewWords';

/** Settings that are chosen together, under one heading. */
export interface SettingGroupOf {
  readonly group: keyof SetUpViewWords['groups'];
  readonly settings: readonly (keyof Settings)[];
}

/** Every setting once, what is changed most often first. */
export const SETTING_GROUPS: readonly SettingGroupOf[] = [
  { group: 'dates', settings: ['asOf', 'roll'] },
  {
    group: 'buckets',
    settings: ['basis', 'edges', 'overDays', 'dayCount', 'holidays', 'cutoff', 'mainCurrency'],
  },
  { group: 'amounts', settings: ['credits', 'disputes', 'tolerance'] },
  { group: 'targets', settings: ['targets', 'groupTargets', 'groupBy'] },
  {
    group: 'ledger',
    settings: ['ledger', 'profile', 'disputeColumn', 'dateOrder', 'numberStyle', 'controlTotal'],
  },
  { group: 'sharing', settings: ['privateColumns', 'privateSheets'] },
  { group: 'language', settings: ['language'] },
];
