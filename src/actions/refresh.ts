import type { SettingCells } from '../receivables/settings/readSettings';
import type { Language } from '../receivables/settings/settings';
import { excelRun } from '../workbook/excelRun';
import { applyOverRecorded } from '../workbook/restoring/applyRecorded';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { askAfterOthers } from './askAfterOthers';
import { openLedger } from './openLedger';
import type { PageName } from './pages';
import { readSituation, type Situation } from './readSituation';
import { refreshInWords, refreshWarns } from './refreshInWords';
import { seeLedger } from './seeLedger';
import { summaryOf } from './summaryOf';
import { tieOutInWords } from './tieOutInWords';

/** Other settings than the cells say; they are written with the figures, or not at all. */
export interface OtherSettings {
  readonly typed?: SettingCells;
  readonly adjust?: (situation: Situation) => Situation;
  /** Whether snapshots are begun; kept up they are wherever their table stands. */
  readonly keepsSnapshots?: boolean;
  /** Pages that are made where they do not stand yet. */
  readonly makesPages?: readonly PageName[];
  /** Whether a person is asked first where somebody else has refreshed only just. */
  readonly asksAfterOthers?: boolean;
}

/**
 * Reads the ledger once and brings every sheet of ours up to date with it: the Aging sheets, *Duebook*
 * and *Follow-ups*, which is made where `makesList` says so and kept up to date where it stands; the
 * sheets of snapshots likewise, by `keepsSnapshots`.
 */
export async function refresh(
  work: Work,
  office: Language,
  makesList: boolean,
  {
    typed = {},
    adjust = (situation) => situation,
    keepsSnapshots = false,
    makesPages = [],
    asksAfterOthers = false,
  }: OtherSettings = {},
): Promise<Done> {
  return excelRun(async (context) => {
    const stands = await readSituation(context, office, typed);
    if ('refused' in stands) return stands.refused;
    const asked = asksAfterOthers ? askAfterOthers(stands, work.me, office) : null;
    if (asked !== null) return asked;
    const situation = adjust(stands);

    const read = await openLedger(context, situation, work, office);
    if ('asked' in read) return read.asked;
    const { ledger, candidates, ...found } = read;
    const { figures, standing, workbook, snapshot } = await seeLedger(
      context,
      situation,
      ledger,
      work,
      { list: makesList, snapshots: keepsSnapshots ? 'begin' : 'keep', pages: makesPages },
    );
    work.wrote(await applyOverRecorded(context, standing, situation.calendar.dayOffset));

    const stamp = { at: situation.calendar.now, by: work.me.name };
    work.me.noteRefresh(stamp.at);

    const words = wordsFor(office);
    const { result, settings } = figures;
    const picture = { ...figures, candidates, isOnSheets: true };
    const telling = { ...found, tellsList: makesList, snapshot: keepsSnapshots ? snapshot : null };
    return {
      told: {
        kind: 'outcome',
        text: refreshInWords(picture, telling, words),
        ...(refreshWarns(picture, telling, words) ? { warns: true } : {}),
      },
      summary: summaryOf(
        workbook,
        { ...situation, stamp },
        result.asOf,
        tieOutInWords(result, words),
      ),
      picture,
      settings,
    };
  });
}
