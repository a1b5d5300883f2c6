import type { Language } from '../receivables/settings/settings';
import type { Done, Work } from './actions';
import { refresh } from './refresh';

/** Makes *Follow-ups* or brings it up to date, and with it every other sheet of ours. */
export function followUpList(work: Work, office: Language): Promise<Done> {
  return refresh(work, office, { makesList: true });
}
