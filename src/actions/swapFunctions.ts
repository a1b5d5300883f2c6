import { placesOf, sheetsOf } from '../receivables/swapping/placesOf';
import type { Language } from '../receivables/settings/settings';
import { excelRun } from '../workbook/excelRun';
import { findOurs } from '../workbook/swapping/findSwaps';
import { swapRecorded } from '../workbook/swapping/swapRecorded';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';

/** Puts built-in formulas or values in the place of functions of ours, and changes nothing else. */
export async function swapFunctions(work: Work, office: Language): Promise<Done> {
  const { swapping: words } = wordsFor(office);
  return excelRun(async (context) => {
    const { swaps, names, protectedSheets } = await findOurs(context, work);
    const closed = swaps.filter(({ sheet }) => protectedSheets.has(sheet));
    const open = swaps.filter(({ sheet }) => !protectedSheets.has(sheet));
    const { live, values, left, written } = await swapRecorded(context, open);
    const swapped = [...live, ...values];
    const text = [
      ...(swaps.length === 0 ? [words.nothingToSwap] : []),
      ...(swapped.length > 0 ? [words.swapped(live.length, values.length, sheetsOf(swapped))] : []),
      ...(left.length > 0 ? [words.withoutResult(left.length, placesOf(left))] : []),
      ...(closed.length > 0 ? [words.protectedSheets(sheetsOf(closed), closed.length)] : []),
      ...(names.length > 0 ? [words.namesLeft(names)] : []),
    ].join(' ');
    const warns = left.length + closed.length > 0;
    return { told: { kind: 'outcome', text, warns }, summary: null, written };
  });
}
