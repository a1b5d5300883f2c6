import { toIso } from '../receivables/calendar/isoDay';
import type { SettingCells } from '../receivables/settings/readSettings';
import type { Language } from '../receivables/settings/settings';
import { listedEarlier } from '../receivables/sheets/outcome';
import { excelRun } from '../workbook/excelRun';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import type { PageName } from './pages';
import { planRefresh, type Refreshing } from './planRefresh';
import type { Situation } from './readSituation';
import { refreshAsides } from './refreshAsides';
import { refreshInWords, refreshWarns } from './refreshInWords';
import { summaryOf } from './summaryOf';
import { tieOutInWords } from './tieOutInWords';
import { unhurried } from './unhurried';

/** What a refresh does besides bringing up to date what stands. */
export interface RefreshWish {
  /** Other settings than the cells say; they are written with the figures, or not at all. */
  readonly typed?: SettingCells;
  readonly adjust?: (situation: Situation) => Situation;
  /** Whether *Follow-ups* is made; kept up to date it is wherever it stands. */
  readonly makesList?: boolean;
  /** Whether snapshots are begun; kept up they are wherever their table stands. */
  readonly keepsSnapshots?: boolean;
  /** Pages that are made where they do not stand yet. */
  readonly makesPages?: readonly PageName[];
  /** Whether a person is asked first where somebody else has refreshed only just. */
  readonly asksAfterOthers?: boolean;
}

/**
 * Reads the ledger once and brings every sheet of ours up to date with it: the Aging sheets, *Duebook*
 * and what else stands or is wished for. Where somebody types meanwhile, what they typed stands, and
 * the figures are made anew with it.
 */
export async function refresh(
  work: Work,
  office: Language,
  {
    typed = {},
    adjust = (situation) => situation,
    makesList = false,
    keepsSnapshots = false,
    makesPages = [],
    asksAfterOthers = false,
  }: RefreshWish = {},
): Promise<Done> {
  return excelRun(async (context) => {
    const plan = planRefresh(context, work, office, {
      typed,
      adjust,
      asksAfterOthers,
      makes: { list: makesList, snapshots: keepsSnapshots ? 'begin' : 'keep', pages: makesPages },
    });
    const refreshed = await unhurried(context, plan);
    if ('ended' in refreshed) return refreshed.ended;
    const { written, typedMeanwhile } = refreshed;
    return answer(written, { makesList, keepsSnapshots, typedMeanwhile }, office);
  });
}

interface Asked {
  readonly makesList: boolean;
  readonly keepsSnapshots: boolean;
  readonly typedMeanwhile: boolean;
}

function answer(
  { situation, read, seen, stamp }: Refreshing,
  { makesList, keepsSnapshots, typedMeanwhile }: Asked,
  office: Language,
): Done {
  const words = wordsFor(office);
  const { figures, workbook, snapshot } = seen;
  const { result, settings } = figures;
  const picture = { ...figures, candidates: read.candidates, isOnSheets: true };
  const telling = { ...read, tellsList: makesList, snapshot: keepsSnapshots ? snapshot : null };
  const text = refreshInWords(picture, telling, words);
  const { typedMeanwhile: warning } = words.coordinators;
  const asides = refreshAsides(picture, words);
  const earlier = settings.roll ? listedEarlier(picture.ledger, result) : null;
  return {
    told: {
      kind: 'outcome',
      text: typedMeanwhile ? `${text} ${warning}` : text,
      ...(asides.length === 0 ? {} : { asides }),
      ...(earlier === null ? {} : { listedOn: toIso(earlier) }),
      ...(typedMeanwhile || refreshWarns(picture, telling, words) ? { warns: true } : {}),
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
}
