import type { AgingResult } from '../receivables/aging/result';
import { disputesOn, type DisputeLine } from '../receivables/disputes/disputeClock';
import { typedOpenedDays, TYPED_OPENED } from '../receivables/disputes/typedOpenedDays';
import type { Ledger } from '../receivables/ledger/ledger';
import type { ExcelContext } from '../workbook/excelRun';
import { readTableRows } from '../workbook/reading/tableRows';
import type { Situation } from './readSituation';

/** What is asked for, and the names of our tables that stand. */
export interface DisputesAsked {
  readonly situation: Pick<Situation, 'calendar'>;
  readonly ledger: Ledger;
  readonly result: AgingResult;
  readonly tables: readonly string[];
}

/** The disputes by their clocks, with the days that people typed on our sheet for want of the ledger's. */
export async function seeDisputes(
  context: ExcelContext,
  { situation, ledger, result, tables }: DisputesAsked,
): Promise<readonly DisputeLine[]> {
  if (!tables.includes(TYPED_OPENED.name)) return disputesOn(ledger, result);
  const rows = await readTableRows(context, [TYPED_OPENED]);
  const { dayOffset } = situation.calendar;
  return disputesOn(ledger, result, typedOpenedDays(rows.get(TYPED_OPENED.name), dayOffset));
}
