import type { Language, Settings } from '../receivables/settings/settings';
import type { Done, Work } from './actions';
import type { Situation } from './readSituation';
import { refresh } from './refresh';

/** Lets go of a fixed as-of date: from now on each refresh, and this one, is as of its own day. */
export function useToday(work: Work, office: Language): Promise<Done> {
  return refresh(work, office, { adjust: rolledToToday });
}

/** The cells are written with the figures, so that a refusal puts both back. */
function rolledToToday(situation: Situation): Situation {
  const rewrite = new Set<keyof Settings>([...situation.rewrite, 'asOf', 'roll']);
  return {
    ...situation,
    settings: { ...situation.settings, asOf: situation.calendar.today, roll: true },
    rewrite: [...rewrite],
  };
}
