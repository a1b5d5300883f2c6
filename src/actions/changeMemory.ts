import { changedMemory, rememberedProfile } from '../receivables/settings/changedMemory';
import type { MemoryChange } from '../receivables/settings/intakeMemory';
import { MEMORY_TABLES } from '../receivables/settings/memoryTables';
import type { Language, Settings } from '../receivables/settings/settings';
import { memorySheet } from '../receivables/sheets/duebookMemory';
import { excelRun } from '../workbook/excelRun';
import { readTableRows } from '../workbook/reading/tableRows';
import { applyPlansRecorded } from '../workbook/restoring/applyRecorded';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { hasFigures } from './hasFigures';
import { makeDuebookSheet } from './makeDuebookSheet';
import { readSituation, type Situation } from './readSituation';
import { refresh } from './refresh';

/**
 * Keeps what a person said of the ledger's columns or issues. Where the workbook has been aged, figures
 * and memory change together or not at all; while the ledger is still asked about, what was said is kept
 * for the next question. An issue that is accepted changes no figure, so nothing is read again.
 */
export async function changeMemory(
  change: MemoryChange,
  work: Work,
  office: Language,
): Promise<Done> {
  const isRefreshed = change.kind !== 'accept' && (await hasFigures());
  if (!isRefreshed) return writeMemory(change, work, office);
  const refreshed = await refresh(work, office, {
    adjust: (situation) => withChange(situation, change),
  });
  if (refreshed.told.kind !== 'question') return refreshed;
  const written = await writeMemory(change, work, office);
  return written.told.kind === 'outcome' ? { ...refreshed, ...settingsOf(written) } : written;
}

/** The memory is changed before the ledger is read; a profile in use that is deleted is let go of. */
function withChange(situation: Situation, change: MemoryChange): Situation {
  const memory = changedMemory(situation.memory, change);
  const { settings } = situation;
  if (memory.mapping.wanted === settings.profile) return { ...situation, memory, change };
  const rewrite = new Set<keyof Settings>([...situation.rewrite, 'profile']);
  return {
    ...situation,
    memory,
    change,
    settings: { ...settings, profile: memory.mapping.wanted },
    rewrite: [...rewrite],
  };
}

/** Writes what was said and nothing else. */
async function writeMemory(change: MemoryChange, work: Work, office: Language): Promise<Done> {
  const words = wordsFor(office).answers;
  return excelRun(async (context): Promise<Done> => {
    const stands = await readSituation(context, office);
    if ('refused' in stands) return stands.refused;
    const situation = withChange(stands, change);
    const after = rememberedProfile(situation.memory, change);
    if (after === null) {
      return { told: { kind: 'failure', text: words.noColumnsToSave }, summary: null };
    }
    const isLetGo = situation.settings.profile !== stands.settings.profile;
    work.wrote(await makeDuebookSheet(context, situation, isLetGo ? ['profile'] : []));
    const standing = await readTableRows(context, MEMORY_TABLES);
    const plan = memorySheet(
      { change, before: stands.memory, after, standing },
      situation.words.sheets,
    );
    work.wrote(await applyPlansRecorded(context, [plan], situation.calendar.dayOffset));
    return {
      told: { kind: 'outcome', text: words.remembered },
      summary: null,
      settings: situation.settings,
      memory: after,
    };
  });
}

function settingsOf({ settings }: Done): Pick<Done, 'settings'> {
  return settings === undefined ? {} : { settings };
}
