import { DEFAULT_EDGES } from '../aging/scheme';
import type { SerialDay } from '../calendar/serialDay';
import type { Language, Settings } from './settings';

/** "Past thirty days": day 31 is the first that counts as over. */
const DEFAULT_OVER_DAYS = 30;

/**
 * The notes on our sheets, by their header alone: a sheet that somebody renamed, and that of another
 * currency, keep theirs too.
 * @example PRIVATE_COLUMNS.es is ['Nota']
 */
export const PRIVATE_COLUMNS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Note'],
  es: ['Nota'],
};

/**
 * What holds before a person has chosen anything: as of today, rolling, default buckets, ledger and
 * its reading left to be found out.
 * @example defaultSettings(today, 'en').edges is [0, 30, 60, 90]
 */
export function defaultSettings(today: SerialDay, language: Language): Settings {
  return {
    asOf: today,
    roll: true,
    ledger: null,
    dateOrder: null,
    numberStyle: null,
    disputeColumn: null,
    profile: null,
    basis: 'due',
    cutoff: null,
    edges: DEFAULT_EDGES,
    overDays: DEFAULT_OVER_DAYS,
    credits: 'own-column',
    disputes: 'included',
    tolerance: 0,
    dayCount: 'calendar',
    holidays: [],
    groupBy: null,
    targets: [],
    groupTargets: [],
    mainCurrency: null,
    controlTotal: null,
    privateColumns: PRIVATE_COLUMNS[language],
    privateSheets: [],
    language,
  };
}
