import { refusalOf } from './refusal';

/** One conversation with the workbook; actions pass it on without looking inside. */
export type ExcelContext = Excel.RequestContext;

/**
 * Runs `work` against the workbook and turns Excel's errors into refusals.
 * Errors that are not Excel's are bugs and pass through.
 */
export async function excelRun<T>(work: (context: ExcelContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw refusalOf(error) ?? error;
  }
}
