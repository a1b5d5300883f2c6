import type { IntakeMemory } from '../receivables/settings/intakeMemory';
import { wordsFor } from '../words';
import type { ActionName, Desk, Done, Picture, Told } from './actions';
import { attempt, type Surroundings } from './attempt';
import { deskStore } from './deskStore';
import { NO_DEVICE, refresherAt } from './deviceMemory';
import { lastWrites, minuteOf } from './lastWrites';
import { latest } from './latest';
import { worksOnce, type LoadWorks, type Works } from './loadWorks';
import { openingDesk } from './openingDesk';
import { presses } from './presses';
import { startRun, type Run } from './startRun';
import { stillAsked } from './stillAsked';
import type { Action } from './works';

/** Makes the desk: one action at a time, every failure in a sentence. */
export function makeDesk(surroundings: Surroundings, load?: LoadWorks): Desk {
  const { language, device = NO_DEVICE } = surroundings;
  const store = deskStore();
  const { become } = store;
  const me = refresherAt(device);
  become({ myName: me.name });
  const works = worksOnce(load);
  const opening = openingDesk(store, surroundings, works, me);
  const writes = lastWrites();
  let run: Run | null = null;

  const press = async (
    running: ActionName,
    actionIn: (works: Works) => Action = ({ ACTIONS }) => ACTIONS[running],
  ): Promise<Told> => {
    if (store.state.running !== null) {
      const told: Told = { kind: 'failure', text: wordsFor(language).refusals.alreadyRunning };
      become({ told });
      return told;
    }
    const current = startRun(
      (progress) => {
        become({ progress });
      },
      writes,
      me,
    );
    run = current;
    become({ running, opening: null, progress: null, told: null });
    await opening.giveWay();
    const done = await attempt(
      async () => actionIn(await works())(current, language),
      surroundings,
    );
    const { told, summary, picture, settings, question, memory, sharing, written } = done;
    if (written !== undefined) writes.wrote(written);
    // Whatever became of the action: what it wrote before it failed stands.
    if (writes.isOpen) writes.close(running, minuteOf(new Date()), (await works()).changedSheets);
    run = null;
    const { state } = store;
    become({
      running: null,
      progress: null,
      told,
      question: stillAsked(state.question, question, picture),
      summary: latest(summary, state.summary),
      picture: picture ?? withMemory(state.picture, memory),
      settings: settings === undefined ? state.settings : settings,
      sharing: sharing ?? state.sharing,
      writes: writes.notes,
    });
    return told;
  };

  /** An action that answers what was asked before, if anything was. */
  const answer = (actionIn: (works: Works) => Action): Promise<Told> => {
    const { question } = store.state;
    // What the person sees of it is a refresh by other settings.
    return press('refreshAging', (works) => async (work) => {
      const done = await actionIn(works)(work, language);
      return question === null ? done : works.thenRead(done, work, language);
    });
  };

  /** Shows a person something; nothing is told where it went well: the person sees it. */
  const show = async (action: (works: Works) => Promise<Done>): Promise<void> => {
    const { told } = await attempt(async () => action(await works()), surroundings);
    if (told.kind !== 'outcome') become({ told });
  };

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    look: opening.look,
    read: opening.read,
    watch: async () => (await works()).following(store, language),
    ...presses((action) => press(action)),
    changeSetting: (setting, typed) =>
      answer(
        ({ changeSetting }) =>
          (work) =>
            changeSetting({ setting, typed }, work, language),
      ),
    changeMemory: (change) =>
      answer(
        ({ changeMemory }) =>
          (work) =>
            changeMemory(change, work, language),
      ),
    adoptConvention: () =>
      press(
        'refreshAging',
        ({ adoptConvention }) =>
          (work) =>
            adoptConvention(store.state, work, language),
      ),
    nameMe: (name) => {
      me.rename(name);
      become({ myName: me.name });
    },
    takeControlTotal: () =>
      press(
        'refreshAging',
        ({ takeControlTotal }) =>
          (work) =>
            takeControlTotal(work, language),
      ),
    compareWith: (day) =>
      press(
        'keepSnapshots',
        ({ compareWith }) =>
          (work) =>
            compareWith(day, store.state.picture, work, language),
      ),
    fixFinding: (kind) =>
      press(
        'checkBeforeSharing',
        ({ fixFinding }) =>
          (work) =>
            fixFinding(kind, work, language),
      ),
    shareCopy: (wish) =>
      press(
        'shareInPlace',
        ({ shareCopy }) =>
          (work) =>
            shareCopy(wish, work, language),
      ),
    ownerFiles: (owners) =>
      press(
        'shareInPlace',
        ({ ownerFiles }) =>
          (work) =>
            ownerFiles(owners, work, language),
      ),
    goTo: (sheet, address) => show(({ goTo }) => goTo({ sheet, address }, language)),
    showSheet: (table, account) =>
      show(({ showSheet }) => showSheet({ table, account: account ?? null }, language)),
    cancel: () => {
      if (run === null) opening.stop();
      else run.stop();
    },
  };
}

/** The picture by what is remembered from now on. */
function withMemory(picture: Picture | null, memory: IntakeMemory | undefined): Picture | null {
  return picture === null || memory === undefined ? picture : { ...picture, memory };
}
