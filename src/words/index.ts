import type { Language } from '../receivables/settings/settings';
import { ageColumns as ageColumnsEn } from './en/ageColumns';
import { answers as answersEn } from './en/answers';
import { conventions as conventionsEn } from './en/conventions';
import { disputes as disputesEn } from './en/disputes';
import { followUps as followUpsEn } from './en/followUps';
import { issues as issuesEn } from './en/issues';
import { pane as paneEn } from './en/pane';
import { parts as partsEn } from './en/parts';
import { refusals as refusalsEn } from './en/refusals';
import { sample as sampleEn } from './en/sample';
import { sheets as sheetsEn } from './en/sheets';
import { snapshots as snapshotsEn } from './en/snapshots';
import { targets as targetsEn } from './en/targets';
import { tieOut as tieOutEn } from './en/tieOut';
import { views as viewsEn } from './en/views';
import { ageColumns as ageColumnsEs } from './es/ageColumns';
import { answers as answersEs } from './es/answers';
import { conventions as conventionsEs } from './es/conventions';
import { disputes as disputesEs } from './es/disputes';
import { followUps as followUpsEs } from './es/followUps';
import { issues as issuesEs } from './es/issues';
import { pane as paneEs } from './es/pane';
import { parts as partsEs } from './es/parts';
import { refusals as refusalsEs } from './es/refusals';
import { sample as sampleEs } from './es/sample';
import { sheets as sheetsEs } from './es/sheets';
import { snapshots as snapshotsEs } from './es/snapshots';
import { targets as targetsEs } from './es/targets';
import { tieOut as tieOutEs } from './es/tieOut';
import { views as viewsEs } from './es/views';
import type { Words } from './words';

export type { Words } from './words';

const catalogues: Readonly<Record<Language, Words>> = {
  en: {
    ageColumns: ageColumnsEn,
    answers: answersEn,
    conventions: conventionsEn,
    disputes: disputesEn,
    followUps: followUpsEn,
    issues: issuesEn,
    sample: sampleEn,
    sheets: sheetsEn,
    snapshots: snapshotsEn,
    targets: targetsEn,
    tieOut: tieOutEn,
    pane: paneEn,
    parts: partsEn,
    refusals: refusalsEn,
    views: viewsEn,
  },
  es: {
    ageColumns: ageColumnsEs,
    answers: answersEs,
    conventions: conventionsEs,
    disputes: disputesEs,
    followUps: followUpsEs,
    issues: issuesEs,
    sample: sampleEs,
    sheets: sheetsEs,
    snapshots: snapshotsEs,
    targets: targetsEs,
    tieOut: tieOutEs,
    pane: paneEs,
    parts: partsEs,
    refusals: refusalsEs,
    views: viewsEs,
  },
};

/** Every text in one language. */
export function wordsFor(language: Language): Words {
  return catalogues[language];
}
