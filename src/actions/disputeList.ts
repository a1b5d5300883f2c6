import { pastClock } from '../receivables/disputes/disputeClock';
import type { Language } from '../receivables/settings/settings';
import { wordsFor } from '../words';
import type { Done, Picture, Work } from './actions';
import { refresh } from './refresh';

/** Makes *Disputes* or brings it up to date, and with it every other sheet of ours. */
export async function disputeList(work: Work, office: Language): Promise<Done> {
  const done = await refresh(work, office, { makesPages: ['disputes'] });
  const { told, picture } = done;
  if (told.kind !== 'outcome' || picture === undefined) return done;
  return { ...done, told: { ...told, text: `${told.text} ${listed(picture, office)}` } };
}

function listed({ disputes }: Picture, office: Language): string {
  return wordsFor(office).pack.disputes.outcome({
    count: disputes.length,
    past: pastClock(disputes).length,
    unknown: disputes.filter(({ openedDay }) => openedDay === null).length,
  });
}
