import type { Language } from '../receivables/settings/settings';
import { placesOf, sheetsOf } from '../receivables/swapping/placesOf';
import { excelRun } from '../workbook/excelRun';
import { findRepairs, type RepairsFound } from '../workbook/swapping/findRepairs';
import { repairRecorded, type RepairedIn } from '../workbook/swapping/repairIn';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { checkedAgain } from './checkedAgain';

/**
 * Puts right the formulas of ours that lost the add-in, over the whole workbook. Protected sheets are named
 * and left, and so is what shows #NAME? for another cause.
 */
export async function repairFormulas(work: Work, office: Language): Promise<Done> {
  const done = await excelRun(async (context): Promise<Done> => {
    const found = await findRepairs(context, work);
    const { written, ...done } = await repairRecorded(context, found.open, (half) => {
      work.wrote(half);
    });
    const warns = found.closed.length + done.still.length + done.noRoom.length > 0;
    const text = inWords(found, done, office).join(' ');
    const told = { kind: 'outcome' as const, text, ...(warns ? { warns } : {}) };
    return { told, summary: null, written };
  });
  return checkedAgain(done, work, office);
}

function inWords(
  { open, closed, others }: RepairsFound,
  { repaired, still, noRoom }: RepairedIn,
  office: Language,
): readonly string[] {
  const { repair: words } = wordsFor(office).swapping;
  return [
    ...(open.length + closed.length === 0 ? [words.nothing] : []),
    ...(repaired.length > 0 ? [words.repaired(repaired.length, sheetsOf(repaired))] : []),
    ...(still.length > 0 ? [words.still(still.length, placesOf(still))] : []),
    ...(noRoom.length > 0 ? [words.noRoom(noRoom.length, placesOf(noRoom))] : []),
    ...(closed.length > 0 ? [words.protectedSheets(sheetsOf(closed), closed.length)] : []),
    ...(others > 0 ? [words.others(others)] : []),
  ];
}
