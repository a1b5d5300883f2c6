import { attempt, type Surroundings } from './attempt';
import type { DeskStore } from './deskStore';
import type { Refresher } from './deviceMemory';
import { latest } from './latest';
import type { LoadWorks } from './loadWorks';
import { lastWrites } from './lastWrites';
import { startRun, type Run } from './startRun';
import { stillAsked } from './stillAsked';

/** What the desk does by itself when the pane opens; nothing of it writes, or keeps a press waiting. */
export interface OpeningDesk {
  look(): Promise<void>;
  read(): Promise<void>;
  /** Stops the reading, as a person asks to. */
  stop(): void;
  /** Stops the reading in favour of a press; resolves once it has let go of the workbook. */
  giveWay(): Promise<void>;
}

/** The opening of a desk. */
export function openingDesk(
  store: DeskStore,
  surroundings: Surroundings,
  works: LoadWorks,
  me: Refresher,
): OpeningDesk {
  const { language, supported } = surroundings;
  let run: Run | null = null;
  let reading: Promise<void> = Promise.resolve();

  const readNow = async (current: Run): Promise<void> => {
    const done = await attempt(async () => {
      const { readPicture } = await works();
      return readPicture(current, language);
    }, surroundings);
    // A press has begun meanwhile: what it tells goes before this.
    if (run !== current) return;
    run = null;
    store.become({
      opening: null,
      progress: null,
      told: done.told.kind === 'outcome' ? store.state.told : done.told,
      question: stillAsked(store.state.question, done.question, done.picture),
      summary: latest(done.summary, store.state.summary),
      picture: done.picture ?? store.state.picture,
      settings: done.settings === undefined ? store.state.settings : done.settings,
    });
  };

  return {
    look: async () => {
      if (!supported) return;
      store.become({ opening: 'looking' });
      // A header that cannot be read yet stays empty; the next action says why in its own words.
      const workbook = await works().catch(() => null);
      const summary = (await workbook?.readSummary(language).catch(() => null)) ?? null;
      const settings = (await workbook?.readSettingCells(language).catch(() => null)) ?? null;
      const { state } = store;
      store.become({
        opening: null,
        summary: state.summary ?? summary,
        settings: state.settings ?? settings,
      });
    },
    read: async () => {
      const { running, picture, summary } = store.state;
      // Without *Duebook* in the workbook nobody has asked for its ledger to be read.
      if (running !== null || picture !== null || summary === null) return;
      const current = startRun(
        (progress) => {
          store.become({ progress });
        },
        lastWrites(),
        me,
      );
      run = current;
      store.become({ opening: 'reading', progress: null });
      reading = readNow(current);
      await reading;
    },
    stop: () => {
      run?.stop();
    },
    giveWay: async () => {
      run?.stop();
      run = null;
      await reading;
    },
  };
}
