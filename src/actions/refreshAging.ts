import type { Language } from '../receivables/settings/settings';
import type { Done, Work } from './actions';
import { refresh } from './refresh';

/** Brings the Aging sheets and *Duebook* up to date, and *Follow-ups* where that sheet stands. */
export function refreshAging(work: Work, office: Language): Promise<Done> {
  return refresh(work, office, false);
}
