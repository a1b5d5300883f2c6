import type { Language } from '../receivables/settings/settings';
import type { Done, Work } from './actions';
import { readPicture } from './readPicture';

/**
 * What a person said answers what was asked before: the ledger is read by it, unless it was already, and
 * the next question is asked if there is one. Writes nothing more.
 */
export async function thenRead(done: Done, work: Work, office: Language): Promise<Done> {
  const isSettled = done.picture !== undefined || done.question !== undefined;
  if (isSettled || done.told.kind === 'failure') return done;
  const read = await readPicture(work, office);
  if (read.told.kind !== 'outcome') return { ...done, ...read };
  return { ...done, ...read, told: done.told };
}
