import type { Language } from '../receivables/settings/settings';
import { wordsFor } from '../words';
import type { ActionName, Desk, Done, Told, Work } from './actions';
import { addDisputeColumn } from './addDisputeColumn';
import { attempt, type Surroundings } from './attempt';
import { changeSetting } from './changeSetting';
import { chooseDisputeColumn } from './chooseDisputeColumn';
import { deskStore } from './deskStore';
import { following } from './following';
import { followUpList } from './followUpList';
import { goTo } from './goTo';
import { latest } from './latest';
import { markDisputes } from './markDisputes';
import { openDuebook } from './openDuebook';
import { openingDesk } from './openingDesk';
import { presses } from './presses';
import { putInSampleData } from './putInSampleData';
import { refreshAging } from './refreshAging';
import { showSheet } from './showSheet';
import { startRun, type Run } from './startRun';
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
  putInSampleData,
};

/** Makes the desk: one action at a time, every failure in a sentence. */
export function makeDesk(surroundings: Surroundings): Desk {
  const { language } = surroundings;
  const words = wordsFor(language);
  const store = deskStore();
  const { become } = store;
  const opening = openingDesk(store, surroundings);
  let run: Run | null = null;

  const press = async (running: ActionName, action: Action = ACTIONS[running]): Promise<Told> => {
    if (store.state.running !== null) {
      const told: Told = { kind: 'failure', text: words.refusals.alreadyRunning };
      become({ told });
      return told;
    }
    const current = startRun((progress) => {
      become({ progress });
    });
    run = current;
    become({ running, opening: null, progress: null, told: null });
    await opening.giveWay();
    const { told, summary, picture, settings } = await attempt(
      () => action(current, language),
      surroundings,
    );
    run = null;
    const { state } = store;
    become({
      running: null,
      progress: null,
      told,
      summary: latest(summary, state.summary),
      picture: picture ?? state.picture,
      settings: settings === undefined ? state.settings : settings,
    });
    return told;
  };

  /** Shows a person something; nothing is told where it went well: the person sees it. */
  const show = async (action: () => Promise<Done>): Promise<void> => {
    const { told } = await attempt(action, surroundings);
    if (told.kind !== 'outcome') become({ told });
  };

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    look: opening.look,
    read: opening.read,
    watch: () => following(store, language),
    ...presses((action) => press(action)),
    changeSetting: (setting, typed) =>
      // What the person sees of it is a refresh by other settings.
      press('refreshAging', (work) => changeSetting({ setting, typed }, work, language)),
    goTo: (sheet, address) => show(() => goTo({ sheet, address }, language)),
    showSheet: (table, account) =>
      show(() => showSheet({ table, account: account ?? null }, language)),
    cancel: () => {
      if (run === null) opening.stop();
      else run.stop();
    },
  };
}
