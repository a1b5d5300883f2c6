import { hiddenSheets } from '../receivables/checking/hiddenSheets';
import type { Language } from '../receivables/settings/settings';
import type { SharedSheet, SharePreview } from '../receivables/sharing/preview';
import { bookSheets } from '../workbook/checking/bookSheets';
import { excelRun } from '../workbook/excelRun';
import { wordsFor } from '../words';
import type { Done, Work } from './actions';

/** Looks through the whole workbook for what a recipient should not get; writes nothing. */
export async function checkBeforeSharing(work: Work, office: Language): Promise<Done> {
  const { checking: words } = wordsFor(office);
  return excelRun(async (context) => {
    const book = await bookSheets(context);
    work.stopIfCancelled();
    const sheets: readonly SharedSheet[] = book.map(({ name, kind, hidden }) => ({
      name,
      kind,
      hidden,
      isPrivate: false,
      privateColumns: [],
    }));
    const findings = hiddenSheets(sheets);
    const sharing: SharePreview = { findings, swaps: [], sheets, fixed: false };
    const text =
      findings.length === 0 ? words.clean(book.length) : words.found(findings.length, book.length);
    return { told: { kind: 'outcome', text, warns: findings.length > 0 }, summary: null, sharing };
  });
}
