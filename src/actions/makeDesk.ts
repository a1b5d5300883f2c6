import { SETTING_CELLS, type Language } from '../receivables/settings/settings';
import { Refusal, refusalSentence } from '../workbook/refusal';
import { watchSheetOf } from '../workbook/watching/watchSheetOf';
import { wordsFor } from '../words';
import {
  Cancelled,
  type ActionName,
  type Desk,
  type DeskState,
  type Done,
  type Summary,
  type Told,
  type Work,
} from './actions';
import { addDisputeColumn } from './addDisputeColumn';
import { chooseDisputeColumn } from './chooseDisputeColumn';
import { followUpList } from './followUpList';
import { markDisputes } from './markDisputes';
import { noteTypedDate } from './noteTypedDate';
import { openDuebook } from './openDuebook';
import { readSummary } from './readSummary';
import { refreshAging } from './refreshAging';
import { unmarkDisputes } from './unmarkDisputes';
import { useToday } from './useToday';

type Action = (work: Work, language: Language) => Promise<Done>;

/** What each press does. */
const ACTIONS: Readonly<Record<ActionName, Action>> = {
  openDuebook,
  refreshAging,
  useToday,
  followUpList,
  markDisputes,
  unmarkDisputes,
  chooseDisputeColumn,
  addDisputeColumn,
};

/** What the desk must know of the Office it runs in. */
export interface Surroundings {
  /** The language that Office speaks to this person. */
  readonly language: Language;
  /** Whether this Excel is new enough. */
  readonly supported: boolean;
}

/** Makes the desk: one action at a time, every failure in a sentence. */
export function makeDesk({ language, supported }: Surroundings): Desk {
  const words = wordsFor(language);
  const listeners = new Set<() => void>();
  let state: DeskState = {
    running: null,
    opening: null,
    progress: null,
    told: null,
    summary: null,
    picture: null,
  };
  let cancelled = false;

  const become = (change: Partial<DeskState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const work: Work = {
    report: (progress) => {
      become({ progress });
    },
    stopIfCancelled: () => {
      if (cancelled) throw new Cancelled();
    },
  };

  const failure = (text: string): Done => ({ told: { kind: 'failure', text }, summary: null });

  const attempt = async (action: Action): Promise<Done> => {
    if (!supported) return failure(words.refusals.oldExcel);
    try {
      return await action(work, language);
    } catch (error) {
      if (error instanceof Cancelled) return failure(words.refusals.cancelled);
      if (error instanceof Refusal) return failure(refusalSentence(error, words.refusals));
      return failure(words.refusals.ownFault);
    }
  };

  const press = (running: ActionName) => async (): Promise<Told> => {
    if (state.running !== null) {
      const told: Told = { kind: 'failure', text: words.refusals.alreadyRunning };
      become({ told });
      return told;
    }
    cancelled = false;
    become({ running, progress: null, told: null });
    const { told, summary, picture } = await attempt(ACTIONS[running]);
    become({
      running: null,
      progress: null,
      told,
      summary: latest(summary, state.summary),
      picture: picture ?? state.picture,
    });
    return told;
  };

  /** The header follows what is typed on *Duebook*; while an action runs, that tells it anew. */
  const follow = async (isRemote: boolean): Promise<void> => {
    if (state.running !== null) return;
    const summary = await noteTypedDate(language, isRemote).catch(() => null);
    become({ summary: latest(summary, state.summary) });
  };

  return {
    get state() {
      return state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: async () => {
      // A header that cannot be read yet stays empty; the next action says why in its own words.
      const summary = supported ? await readSummary(language).catch(() => null) : null;
      if (state.summary === null) become({ summary });
    },
    watch: () =>
      watchSheetOf(SETTING_CELLS.asOf, (isRemote) => {
        void follow(isRemote);
      }),
    openDuebook: press('openDuebook'),
    refreshAging: press('refreshAging'),
    useToday: press('useToday'),
    followUpList: press('followUpList'),
    markDisputes: press('markDisputes'),
    unmarkDisputes: press('unmarkDisputes'),
    chooseDisputeColumn: press('chooseDisputeColumn'),
    addDisputeColumn: press('addDisputeColumn'),
    cancel: () => {
      cancelled = true;
    },
  };
}

/** Opening Duebook again must not forget the tie-out of the last refresh. */
function latest(summary: Summary | null, before: Summary | null): Summary | null {
  return summary === null
    ? before
    : { ...summary, tieOut: summary.tieOut ?? before?.tieOut ?? null };
}
