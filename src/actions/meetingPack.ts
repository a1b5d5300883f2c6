import type { Language } from '../receivables/settings/settings';
import type { Done, Work } from './actions';
import { refresh } from './refresh';

/** Brings what a meeting needs up to date: agenda, supervisor's page, follow-ups, aging and disputes. */
export function meetingPack(work: Work, office: Language): Promise<Done> {
  return refresh(work, office, true, { makesPages: ['supervisor', 'disputes', 'agenda'] });
}
