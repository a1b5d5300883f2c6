import '../../environment/workbench';

/** Writes texts into cells of the active sheet through office.js and gives what then stands there. */
export async function written(
  address: string,
  values: unknown,
  format?: string,
): Promise<{ values: unknown; formulas: unknown; numberFormat: unknown; text: unknown }> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    if (format !== undefined) range.numberFormat = format as unknown as string[][];
    range.values = values as unknown[][];
    await context.sync();
    range.load('values,formulas,numberFormat,text');
    await context.sync();
    const { values: cells, formulas, numberFormat, text } = range;
    return { values: cells, formulas, numberFormat, text };
  });
}

/** The code of Excel's refusal, or null where it does what is asked. */
export async function refusal(
  work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void | Promise<void>,
): Promise<string | null> {
  try {
    await Excel.run(async (context) => {
      await work(context, context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    return null;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** Runs a piece of work on the active sheet. */
export function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}
