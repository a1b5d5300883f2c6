import type { Language } from '../receivables/settings/settings';
import type { Done, Work } from './actions';
import { refresh } from './refresh';

/**
 * Brings the Aging sheets and *Duebook* up to date, and *Follow-ups* where that sheet stands. Where
 * somebody else did so only just, a person is asked first.
 */
export function refreshAging(work: Work, office: Language): Promise<Done> {
  return refresh(work, office, { asksAfterOthers: true });
}

/** The same, whoever did so before. */
export function refreshAnyway(work: Work, office: Language): Promise<Done> {
  return refresh(work, office);
}
