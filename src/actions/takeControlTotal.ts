import type { CellValue } from '../receivables/ledger/area';
import { readAmount } from '../receivables/money/readAmount';
import { SETTING_CELLS, type Language } from '../receivables/settings/settings';
import { AMOUNT_OF_ANY_CURRENCY } from '../receivables/sheets/formats';
import { cellReference } from '../receivables/sheets/references';
import { putNamedCellBack, type NamedCellBefore } from '../workbook/applying/pointNamedCell';
import { excelRun } from '../workbook/excelRun';
import { selectedCell } from '../workbook/reading/selectedCell';
import { recordPointing } from '../workbook/restoring/pointRecorded';
import type { Written } from '../workbook/restoring/written';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { hasFigures } from './hasFigures';
import { makeDuebookSheet } from './makeDuebookSheet';
import { readSettingCells } from './readSettingCells';
import { readSituation } from './readSituation';
import { readSummary } from './readSummary';
import { refresh } from './refresh';

/** Where the control total now comes from, and what stood in its cell before. */
interface Pointed {
  readonly place: string;
  readonly before: NamedCellBefore;
  readonly written: Written;
}

/**
 * Makes the selected cell the control total: its cell on *Duebook* gets a formula that points there, so
 * that next week's export is compared with its own total. Where the workbook has been aged, figures and
 * cell change together or not at all.
 */
export async function takeControlTotal(work: Work, office: Language): Promise<Done> {
  const pointed = await point(work, office);
  if ('told' in pointed) return pointed;
  const refreshed = await refreshOrPutBack(pointed, work, office);
  if (refreshed?.told.kind === 'failure') return refreshed;
  work.wrote(pointed.written);
  const text = wordsFor(office).tieOut.taken(pointed.place);
  if (refreshed?.told.kind === 'outcome') {
    const told = { ...refreshed.told, text: `${text} ${refreshed.told.text}` };
    return { ...refreshed, told };
  }
  return {
    ...refreshed,
    told: refreshed?.told ?? { kind: 'outcome', text },
    summary: await readSummary(office),
    settings: await readSettingCells(office),
  };
}

async function point(work: Work, office: Language): Promise<Done | Pointed> {
  const words = wordsFor(office).tieOut;
  return excelRun(async (context): Promise<Done | Pointed> => {
    const cell = await selectedCell(context);
    const formula = cellReference(cell.sheet, cell.address);
    const place = formula.slice(1);
    if (cell.isOneOfSeveral) return failure(words.severalCells);
    if (cell.isOurs) return failure(words.ourSheet(cell.sheet));
    if (!isAmount(cell.value)) return failure(words.noNumber(place));
    // What stands in the cell now may be what cannot be used.
    const situation = await readSituation(context, office, { controlTotal: '' });
    if ('refused' in situation) return situation.refused;
    work.wrote(await makeDuebookSheet(context, situation));
    const name = SETTING_CELLS.controlTotal;
    const pointed = await recordPointing(context, name, formula, AMOUNT_OF_ANY_CURRENCY);
    return { place, before: pointed.value, written: pointed.written };
  });
}

/** A text counts only where it is an amount in one way. */
function isAmount(value: CellValue): boolean {
  if (typeof value === 'number') return true;
  const read = typeof value === 'string' ? readAmount(value) : null;
  return read !== null && (read.point === read.comma || read.point === null || read.comma === null);
}

async function refreshOrPutBack(
  { before }: Pointed,
  work: Work,
  office: Language,
): Promise<Done | null> {
  const putBack = () =>
    excelRun((context) => putNamedCellBack(context, SETTING_CELLS.controlTotal, before));
  try {
    const refreshed = (await hasFigures()) ? await refresh(work, office) : null;
    if (refreshed?.told.kind === 'failure') await putBack();
    return refreshed;
  } catch (error) {
    await putBack();
    throw error;
  }
}

function failure(text: string): Done {
  return { told: { kind: 'failure', text }, summary: null };
}
