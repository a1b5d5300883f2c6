import type { Language } from '../receivables/settings/settings';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';

/** Puts right the formulas of ours that lost the add-in. */
export function repairFormulas(_work: Work, office: Language): Promise<Done> {
  const text = wordsFor(office).swapping.repair.nothing;
  return Promise.resolve({ told: { kind: 'outcome', text }, summary: null });
}
