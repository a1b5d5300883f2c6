import { justRefreshed } from '../receivables/coordinators/stamp';
import type { Language } from '../receivables/settings/settings';
import { wordsFor } from '../words';
import type { Done } from './actions';
import type { Refresher } from './deviceMemory';
import type { Situation } from './readSituation';

/** Asks whether to refresh where somebody else did so only just; null where nobody did. */
export function askAfterOthers(
  { stamp, calendar }: Situation,
  { refreshes }: Refresher,
  office: Language,
): Done | null {
  const minutes = justRefreshed(stamp, calendar.now, refreshes);
  if (stamp === null || minutes === null) return null;
  const text = wordsFor(office).coordinators.justRefreshed(minutes, stamp.by);
  return { told: { kind: 'question', text, offers: ['refreshAnyway'] }, summary: null };
}
