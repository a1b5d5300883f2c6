import type { Language } from '../receivables/settings/settings';
import { AGENDA } from '../receivables/sheets/agendaSource';
import { agingTable } from '../receivables/sheets/agingNames';
import { DISPUTE_TABLE } from '../receivables/sheets/disputeSource';
import { FOLLOW_UP_TABLE } from '../receivables/sheets/followUpSheet';
import { outcomeCounts } from '../receivables/sheets/outcome';
import { SUPERVISOR_NAME } from '../receivables/supervisor/pageTables';
import { excelRun } from '../workbook/excelRun';
import { sheetsWith, type SheetAnchor } from '../workbook/reading/sheetsWith';
import { Refusal } from '../workbook/refusal';
import { wordsFor } from '../words';
import type { CopyWish, Done, Picture, Told, Work } from './actions';
import { refresh } from './refresh';
import { listInWords } from './refreshInWords';
import { shareCopy } from './shareCopy';

/**
 * Brings what a meeting needs up to date and opens it as a workbook of its own, to be printed in one
 * run: agenda, supervisor's page, follow-ups, aging and disputes. Where Excel makes no copy, all of it
 * stands in this workbook, and the answer says how to print it from there.
 */
export async function meetingPack(work: Work, office: Language): Promise<Done> {
  const refreshed = await refresh(work, office, {
    makesList: true,
    makesPages: ['supervisor', 'disputes', 'agenda'],
  });
  const { told, picture } = refreshed;
  if (told.kind !== 'outcome' || picture === undefined) return refreshed;
  const sheets = await excelRun((context) => sheetsWith(context, anchorsOf(picture)));
  const title = wordsFor(picture.settings.language).pack.copyTitle;
  const copied = await copyOrNot({ sheets, title }, work, office);
  const words = wordsFor(office);
  const { pack } = words;
  const isOpen = copied?.kind === 'outcome';
  const said = [
    ...(copied === null ? [] : [copied.text]),
    isOpen ? pack.opened : pack.standsHere(sheets),
  ];
  const warns = told.warns === true || !isOpen || copied.warns === true;
  // Beside the pack, what became of the rows and whom to call is by the way.
  const asides = [
    ...(copied?.asides ?? []),
    outcomeCounts(picture.ledger, picture.result, words.sheets),
    listInWords(picture.followUps, words),
    ...(told.asides ?? []),
  ];
  return {
    ...refreshed,
    told: {
      kind: 'outcome',
      // The pack first: what the refresh says of the ledger is long, and comes before each meeting.
      text: `${said.join(' ')}\n${told.text}`,
      asides,
      ...(warns ? { warns } : {}),
    },
  };
}

/** The sheets of the pack in their order: one of the aging for each currency. */
function anchorsOf({ result }: Picture): readonly SheetAnchor[] {
  return [
    { name: AGENDA.sheet },
    { name: SUPERVISOR_NAME },
    { table: FOLLOW_UP_TABLE },
    ...result.blocks.map(({ currency }, at) => ({ table: agingTable(currency, at === 0) })),
    { table: DISPUTE_TABLE },
  ];
}

/** What is told of the copy; null where Excel refuses to open it without a word that helps. */
async function copyOrNot(wish: CopyWish, work: Work, office: Language): Promise<Told | null> {
  try {
    return (await shareCopy(wish, work, office)).told;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
