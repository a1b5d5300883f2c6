import type { Language } from '../receivables/settings/settings';
import type { Done, Work } from './actions';
import { refresh } from './refresh';

/**
 * Begins to keep snapshots: makes their sheets with the one of today, and from then on every refresh adds
 * its own.
 */
export function keepSnapshots(work: Work, office: Language): Promise<Done> {
  return refresh(work, office, { keepsSnapshots: true });
}
