import { useCallback, useState } from 'react';
import type { Desk } from '../../../actions/actions';
import { NOTHING_DECIDED, type Decisions } from './findingStandings';

/** What was decided on each desk: it outlives the view, not the pane. */
const decided = new WeakMap<Desk, Decisions>();

/** What a person decided about the findings in this session, also before they left the view. */
export function useDecisions(
  desk: Desk,
): readonly [Decisions, (change: (before: Decisions) => Decisions) => void] {
  const [decisions, setDecisions] = useState(decided.get(desk) ?? NOTHING_DECIDED);
  const change = useCallback(
    (changed: (before: Decisions) => Decisions) => {
      const next = changed(decided.get(desk) ?? NOTHING_DECIDED);
      decided.set(desk, next);
      setDecisions(next);
    },
    [desk],
  );
  return [decisions, change];
}
