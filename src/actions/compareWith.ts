import { toIso } from '../receivables/calendar/isoDay';
import type { SerialDay } from '../receivables/calendar/serialDay';
import type { Language } from '../receivables/settings/settings';
import { wordsFor } from '../words';
import type { Done, Picture, Work } from './actions';

/** Compares what was read of the ledger with the snapshot of an earlier day; writes nothing. */
export async function compareWith(
  day: SerialDay,
  picture: Picture | null,
  work: Work,
  office: Language,
): Promise<Done> {
  const words = wordsFor(office).snapshots;
  work.stopIfCancelled();
  return Promise.resolve({
    told: { kind: 'failure', text: words.nothingOf(toIso(day)) },
    summary: null,
    ...(picture === null ? {} : { picture }),
  });
}
