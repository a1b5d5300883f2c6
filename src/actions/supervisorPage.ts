import type { Language } from '../receivables/settings/settings';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { refresh } from './refresh';

/** Makes the supervisor's page or brings it up to date, and with it every other sheet of ours. */
export async function supervisorPage(work: Work, office: Language): Promise<Done> {
  const done = await refresh(work, office, { makesPages: ['supervisor'] });
  const { told } = done;
  if (told.kind !== 'outcome') return done;
  const { made } = wordsFor(office).supervisor;
  return { ...done, told: { ...told, text: `${made} ${told.text}` } };
}
