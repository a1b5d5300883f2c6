import type { Stamp } from '../receivables/coordinators/stamp';
import type { SettingCells } from '../receivables/settings/readSettings';
import type { Language } from '../receivables/settings/settings';
import type { ExcelContext } from '../workbook/excelRun';
import { applyOverRecorded } from '../workbook/restoring/applyRecorded';
import type { Done, Work } from './actions';
import { askAfterOthers } from './askAfterOthers';
import { openLedger, type LedgerOpened } from './openLedger';
import type { Makes } from './pages';
import { readSituation, type Situation } from './readSituation';
import { sameAsRead } from './sameAsRead';
import { seeLedger, type LedgerSeen } from './seeLedger';
import type { Ended, Planned, PlannedBefore } from './unhurried';

/** How a refresh differs from what the cells say. */
export interface Wish {
  readonly typed: SettingCells;
  readonly adjust: (situation: Situation) => Situation;
  /** Whether a person is asked first where somebody else has refreshed only just. */
  readonly asksAfterOthers: boolean;
  readonly makes: Makes;
}

/** A refresh that was written. */
export interface Refreshing {
  readonly situation: Situation;
  readonly read: LedgerOpened;
  readonly seen: LedgerSeen;
  readonly stamp: Stamp;
}

/** The ledger as read last, and what it was read by. */
interface LastRead {
  readonly read: LedgerOpened;
  readonly by: string;
  readonly sheet: string;
}

/** Gives what plans a refresh, as often as it must be. Rows that nobody has touched are read once. */
export function planRefresh(
  context: ExcelContext,
  work: Work,
  office: Language,
  { typed, adjust, asksAfterOthers, makes }: Wish,
): (before: PlannedBefore<Refreshing>) => Promise<Planned<Refreshing> | Ended<Done>> {
  let last: LastRead | null = null;
  return async ({ written, typedOn }) => {
    const stands = await readSituation(context, office, typed);
    if ('refused' in stands) return { ended: stands.refused };
    const asks = asksAfterOthers && last === null;
    const asked = asks ? askAfterOthers(stands, work.me, office) : null;
    if (asked !== null) return { ended: asked };
    const situation = adjust(stands);
    const by = readBy(situation);
    if (last === null || last.by !== by || typedOn.has(last.sheet)) {
      const read = await openLedger(context, situation, { work, office });
      if ('asked' in read) return { ended: read.asked };
      const sheet = context.workbook.worksheets.getItem(read.ledger.head.sheet).load('id');
      await context.sync();
      last = { read, by, sheet: sheet.id };
    }
    const { read, sheet } = last;
    const { ledger } = read;
    const seen = asBefore(await seeLedger(context, { situation, ledger, makes }, work), written);
    const ours = seen.standing.plans.flatMap((plan) => plan.sheet?.id ?? []);
    return {
      sheets: [sheet, ...ours],
      isStill: () => sameAsRead(context, stands, office, typed),
      write: async () => {
        work.wrote(await applyOverRecorded(context, seen.standing, situation.calendar.dayOffset));
        const stamp = { at: situation.calendar.now, by: work.me.name };
        work.me.noteRefresh(stamp.at);
        return { situation, read, seen, stamp };
      },
    };
  };
}

/** By what a ledger is found and read. */
function readBy({ settings, memory: { mapping } }: Situation): string {
  return JSON.stringify([settings, mapping]);
}

/** Of a refresh that is written once more, the first tells what changed and what was kept. */
function asBefore(seen: LedgerSeen, written: Refreshing | null): LedgerSeen {
  if (written === null) return seen;
  const { figures, snapshot } = written.seen;
  return { ...seen, snapshot, figures: { ...seen.figures, changes: figures.changes } };
}
