import { NOTHING_WAITS, type Waiting } from '../receivables/sheets/agendaSource';
import { decisionLog, DECISIONS_MEMORY, type LoggedRow } from '../receivables/sheets/decisionLog';
import type { DecisionRow } from '../receivables/supervisor/decision';
import type { ExcelContext } from '../workbook/excelRun';
import { readTableRows } from '../workbook/reading/tableRows';
import type { Situation } from './readSituation';

/** What the agenda says besides the figures. */
export interface AgendaSeen {
  readonly waiting: Waiting;
  /** The log from now on, the latest first. */
  readonly log: readonly LoggedRow[];
}

/** What the supervisor's page hands on to the agenda; nothing where there is no such page. */
export interface FromSupervisor {
  readonly settled: readonly DecisionRow[];
  readonly waiting: Waiting;
}

export const NO_SUPERVISOR: FromSupervisor = { settled: [], waiting: NOTHING_WAITS };

/** Reads the log as it stands and puts on top of it what has been settled since. */
export async function seeAgenda(
  context: ExcelContext,
  { calendar, words }: Pick<Situation, 'calendar' | 'words'>,
  { settled, waiting }: FromSupervisor,
): Promise<AgendaSeen> {
  const rows = await readTableRows(context, [DECISIONS_MEMORY]);
  const standing = rows.get(DECISIONS_MEMORY.name) ?? [];
  return {
    waiting,
    log: decisionLog(standing, settled, calendar.dayOffset, words.pack.agenda),
  };
}
