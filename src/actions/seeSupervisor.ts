import type { AgingResult } from '../receivables/aging/result';
import type { Changes } from '../receivables/changes/changes';
import type { DisputeLine } from '../receivables/disputes/disputeClock';
import type { FollowUpBlock } from '../receivables/followups/followUps';
import type { Ledger } from '../receivables/ledger/ledger';
import { supervisorSheet } from '../receivables/sheets/supervisorSheet';
import type { SheetPlan } from '../receivables/sheets/plan';
import { changeSince } from '../receivables/snapshots/changeSince';
import type { ChangeSince, SnapshotPicture } from '../receivables/snapshots/comparison';
import { nextCommitments, type Commitments } from '../receivables/supervisor/commitments';
import type { DecisionRow } from '../receivables/supervisor/decision';
import {
  isNextStepPrivate,
  NEXT_STEPS_MEMORY,
  nextStepsIn,
} from '../receivables/supervisor/nextSteps';
import { overLines } from '../receivables/supervisor/overLines';
import {
  COMMITMENTS_MEMORY,
  QUESTIONS_MEMORY,
  type TypedRow,
} from '../receivables/supervisor/pageTables';
import { nextQuestions, type Questions } from '../receivables/supervisor/questions';
import { waitingOn, type WaitingOnPage } from '../receivables/supervisor/waitingOn';
import type { TargetReport } from '../receivables/targets/report';
import type { ExcelContext } from '../workbook/excelRun';
import { readTableRows } from '../workbook/reading/tableRows';
import type { Work } from './actions';
import type { Situation } from './readSituation';
import { readSnapshots } from './readSnapshots';

/** What the rows that people typed are brought up to date with. */
export interface TypedAsked {
  readonly situation: Situation;
  readonly ledger: Ledger;
  readonly result: AgingResult;
  /** Whether the log of the meetings stands or is made: it takes what leaves the page. */
  readonly hasLog: boolean;
}

/** What people typed on the page and on *Follow-ups*, brought up to date. */
export interface SupervisorSeen {
  readonly commitments: Commitments;
  readonly questions: Questions;
  readonly nextSteps: ReadonlyMap<string, string>;
  /** What the log of the meetings takes from the page. */
  readonly settled: readonly DecisionRow[];
  readonly waiting: WaitingOnPage;
}

/** Reads what people typed on the page, where it stands, and what becomes of it. */
export async function seeSupervisor(
  context: ExcelContext,
  { situation, ledger, result, hasLog }: TypedAsked,
): Promise<SupervisorSeen> {
  const { words, calendar } = situation;
  const typed = [COMMITMENTS_MEMORY, QUESTIONS_MEMORY];
  const values = await readTableRows(context, [...typed, NEXT_STEPS_MEMORY]);
  const formulas = await readTableRows(context, typed, 'formulasR1C1');
  const rowsOf = (table: string): readonly TypedRow[] =>
    (values.get(table) ?? []).map((row, at) => ({
      values: row,
      formulas: formulas.get(table)?.[at] ?? row,
    }));
  const { dayOffset } = calendar;
  const page = { ledger, result, words: words.supervisor, hasLog, dayOffset };
  const commitments = nextCommitments(rowsOf(COMMITMENTS_MEMORY.name), page);
  const questions = nextQuestions(rowsOf(QUESTIONS_MEMORY.name), page);
  return {
    commitments,
    questions,
    nextSteps: isNextStepPrivate(situation.settings)
      ? new Map()
      : nextStepsIn(values.get(NEXT_STEPS_MEMORY.name) ?? []),
    settled: [...commitments.decisions, ...questions.decisions],
    waiting: waitingOn(commitments, questions),
  };
}

/** What the reading of the ledger found that the page tells besides. */
export interface PageAsked extends Omit<TypedAsked, 'hasLog'> {
  readonly targets: TargetReport;
  readonly followUps: readonly FollowUpBlock[];
  readonly disputes: readonly DisputeLine[];
  readonly changes: Changes | null;
  readonly snapshots: SnapshotPicture | null;
  readonly typed: SupervisorSeen;
}

/** The page as it will be. */
export async function planSupervisor(
  context: ExcelContext,
  asked: PageAsked,
  work: Work,
): Promise<SheetPlan> {
  const { situation, ledger, result, typed, changes } = asked;
  const { settings, words, calendar } = situation;
  return supervisorSheet({
    ...asked,
    ...typed,
    settings,
    over: overLines(ledger, result, settings),
    earlier: { since: await sinceSnapshot(context, asked, work), changes },
    today: calendar.today,
    words,
  });
}

/** What changed since the newest snapshot of an earlier day; null where none is kept. */
async function sinceSnapshot(
  context: ExcelContext,
  { situation, ledger, result, snapshots: picture }: PageAsked,
  work: Work,
): Promise<ChangeSince | null> {
  const [newest] = picture?.days ?? [];
  if (picture === null || newest === undefined) return null;
  const snapshots = await readSnapshots(context, situation.calendar.dayOffset, work);
  return changeSince({ snapshots, trend: picture.trend }, newest.day, ledger, result);
}
