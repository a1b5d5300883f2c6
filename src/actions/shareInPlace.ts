import type { Language } from '../receivables/settings/settings';
import type { FormulaSwap } from '../receivables/swapping/swap';
import { placesOf, sheetsOf } from '../receivables/swapping/placesOf';
import { excelRun } from '../workbook/excelRun';
import { NOTHING_WRITTEN, writtenTogether, type Written } from '../workbook/restoring/written';
import { findOurs } from '../workbook/swapping/findSwaps';
import { startUpOff } from '../workbook/swapping/startUp';
import type { SwappedIn } from '../workbook/swapping/swapIn';
import { swapRecorded } from '../workbook/swapping/swapRecorded';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { checkedAgain } from './checkedAgain';
import { fixAsOf, type FixedAsOf } from './fixAsOf';

/** What was done to the formulas, and what stands in the way of the rest. */
interface Shared extends SwappedIn {
  readonly closed: readonly FormulaSwap[];
  readonly names: readonly string[];
  readonly written: Written;
}

/**
 * Makes the workbook right without the add-in, where it stands: figures up to date, the as-of date fixed,
 * formulas of ours as built-in ones or values, nothing that would load the add-in. Protected sheets are
 * named and left, and so is all that is private.
 */
export async function shareInPlace(work: Work, office: Language): Promise<Done> {
  const asOf = await fixAsOf(work, office);
  const shared = await excelRun(async (context): Promise<Shared> => {
    const { swaps, names, protectedSheets } = await findOurs(context, work);
    const closed = swaps.filter(({ sheet }) => protectedSheets.has(sheet));
    const open = swaps.filter(({ sheet }) => !protectedSheets.has(sheet));
    return { ...(await swapRecorded(context, open)), closed, names };
  });
  const sentences = inWords(asOf, shared, await startUpOff(), office);
  const { swapping: words } = wordsFor(office);
  const warns = shared.closed.length + shared.left.length > 0 || asOf.notRefreshed !== null;
  const done: Done = {
    summary: null,
    ...asOf.done,
    told: {
      kind: 'outcome',
      text: sentences.join(' '),
      asides: [words.startUpOff, words.settingsStay],
      ...(warns ? { warns } : {}),
    },
    written: writtenTogether([asOf.done.written ?? NOTHING_WRITTEN, shared.written]),
  };
  return checkedAgain(done, work, office);
}

function inWords(
  { date, notRefreshed }: FixedAsOf,
  { live, values, left, closed, names }: Shared,
  isStartUpOff: boolean,
  office: Language,
): readonly string[] {
  const { swapping: words } = wordsFor(office);
  const swapped = [...live, ...values];
  const isSettled = swapped.length + left.length + closed.length === 0;
  return [
    ...(isSettled ? [words.nothingToSwap] : []),
    ...(swapped.length > 0
      ? [words.swapped(live.length, values.length, sheetsOf([...live, ...values]))]
      : []),
    ...(date === null ? [] : [words.asOfFixed(date)]),
    ...(notRefreshed === null ? [] : [words.notRefreshed(notRefreshed)]),
    ...(left.length > 0 ? [words.withoutResult(left.length, placesOf(left))] : []),
    ...(closed.length > 0 ? [words.protectedSheets(sheetsOf(closed), closed.length)] : []),
    ...(names.length > 0 ? [words.namesLeft(names)] : []),
    ...(isStartUpOff ? [words.startUpOff] : []),
    words.privateStays,
    words.settingsStay,
    ...(swapped.length > 0 ? [words.putBack] : []),
  ];
}
