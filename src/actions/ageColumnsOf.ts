import { ageColumns } from '../receivables/ageColumns/ageColumns';
import { agePlaces } from '../receivables/ageColumns/agePlaces';
import { columnsOfAges } from '../receivables/ageColumns/ledgerCells';
import type { CellValue } from '../receivables/ledger/area';
import type { ExcelContext } from '../workbook/excelRun';
import type { LedgerColumn } from '../workbook/marking/writeLedgerColumns';
import { readColumn } from '../workbook/reading/readColumn';
import { workbookCalendar } from '../workbook/reading/workbookCalendar';
import { wordsFor } from '../words';
import type { AgeColumnWords } from '../words/ageColumnWords';
import type { Done, Picture } from './actions';

/** The two columns, and how many of their rows follow nothing. */
export interface AgeColumnsFound {
  readonly columns: readonly LedgerColumn[];
  readonly fixed: number;
}

/** The two columns of ages for a ledger as it was aged, in the language of the workbook. */
export async function ageColumnsOf(
  context: ExcelContext,
  { ledger, result, settings }: Picture,
): Promise<AgeColumnsFound> {
  const { dayOffset } = await workbookCalendar(context);
  const cells = new Map<number, readonly CellValue[]>();
  for (const column of columnsOfAges(ledger, result)) {
    cells.set(column, await readColumn(context, ledger.head, column));
  }
  const { sheets, ageColumns: words } = wordsFor(settings.language);
  const places = agePlaces(ledger.head);
  const { bucket, days, fixed } = ageColumns(
    { ledger, result, settings, cells, dayOffset, words: sheets },
    places,
  );
  const { headers } = words;
  const columns = [
    { header: headers.bucket, at: places.bucket, formulas: bucket, format: 'General', width: 18 },
    { header: headers.days, at: places.days, formulas: days, format: '0', width: 24 },
  ].sort((a, b) => a.at - b.at);
  return { columns, fixed };
}

/** What is said once they stand: what moves by itself, and what does not; what the refresh said, too. */
export function withAgesTold(
  { told, ...refreshed }: Done,
  says: string,
  fixed: number,
  { live, fixed: notLive }: AgeColumnWords,
): Done {
  const parts = [says, live, ...(fixed === 0 ? [] : [notLive(fixed)]), told.text];
  return { ...refreshed, told: { ...told, text: parts.join(' ') } };
}
