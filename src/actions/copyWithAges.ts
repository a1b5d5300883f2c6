import type { Language } from '../receivables/settings/settings';
import { excelRun } from '../workbook/excelRun';
import { recordLedgerCopy } from '../workbook/restoring/ledgerRecorded';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { ageColumnsOf, withAgesTold } from './ageColumnsOf';
import { refresh } from './refresh';

/**
 * Puts a copy of the ledger on a sheet of its own, with each item's bucket and days past due beside it
 * as built-in formulas. The sheets are refreshed first, so that all say the same.
 */
export async function copyWithAges(work: Work, office: Language): Promise<Done> {
  const refreshed = await refresh(work, office);
  const { picture } = refreshed;
  if (refreshed.told.kind !== 'outcome' || picture === undefined) return refreshed;
  const words = wordsFor(office).ageColumns;
  work.stopIfCancelled();
  return excelRun(async (context) => {
    const { copySheet } = wordsFor(picture.settings.language).ageColumns;
    const { columns, fixed } = await ageColumnsOf(context, picture);
    const { head } = picture.ledger;
    const { value: sheet, written } = await recordLedgerCopy(context, head, copySheet, columns);
    work.wrote(written);
    return withAgesTold(refreshed, words.copied(sheet), fixed, words);
  });
}
