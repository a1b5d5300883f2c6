import type { Language } from '../receivables/settings/settings';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';

/** Makes the workbook right without the add-in, where it stands. */
export function shareInPlace(_work: Work, office: Language): Promise<Done> {
  const text = wordsFor(office).swapping.nothingToSwap;
  return Promise.resolve({ told: { kind: 'outcome', text }, summary: null });
}
