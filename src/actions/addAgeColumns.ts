import type { Language } from '../receivables/settings/settings';
import { excelRun } from '../workbook/excelRun';
import { hasHiddenRows } from '../workbook/reading/hasHiddenRows';
import { recordLedgerColumns } from '../workbook/restoring/ledgerRecorded';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';
import { ageColumnsOf, withAgesTold } from './ageColumnsOf';
import { refresh } from './refresh';
import { whenProtected } from './whenProtected';

/**
 * Puts each item's bucket and days past due beside it in the ledger, as built-in formulas for people
 * without the add-in. The sheets are refreshed first, so that both say the same.
 */
export async function addAgeColumns(work: Work, office: Language): Promise<Done> {
  const refreshed = await refresh(work, office);
  const { picture } = refreshed;
  if (refreshed.told.kind !== 'outcome' || picture === undefined) return refreshed;
  const words = wordsFor(office).ageColumns;
  const { head } = picture.ledger;
  work.stopIfCancelled();
  const done = await excelRun((context) =>
    whenProtected(words.protectedLedger, async () => {
      const failure = (text: string): Done => ({ ...refreshed, told: { kind: 'failure', text } });
      if (await hasHiddenRows(context, head)) return failure(words.rowsHidden(head.sheet));
      const { columns, fixed } = await ageColumnsOf(context, picture);
      const { value: came, written } = await recordLedgerColumns(context, head, columns);
      if ('taken' in came) return failure(words.notFree(head.sheet, came.taken));
      work.wrote(written);
      if ('isHalfWritten' in came) return failure(words.halfWritten(head.sheet));
      const { added } = came;
      const says = added === null ? words.updated(head.sheet) : words.added(head.sheet, added);
      return withAgesTold(refreshed, says, fixed, words);
    }),
  );
  // The sheets were refreshed, whatever became of the columns.
  return { ...refreshed, told: done.told };
}
