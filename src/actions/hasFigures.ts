import { agingTable } from '../receivables/sheets/agingNames';
import { excelRun } from '../workbook/excelRun';
import { ourTables } from '../workbook/reading/ourTables';

/** Whether the workbook has been aged, so that there are figures to keep in step. */
export async function hasFigures(): Promise<boolean> {
  return excelRun(async (context) => (await ourTables(context)).includes(agingTable(null, true)));
}
