import { DISPUTE_MARKER } from '../../receivables/disputes/disputeRule';

/** A sheet's conditional formats: all of them by their ids, and those of ours. */
export interface SheetMarks {
  readonly sheet: Excel.Worksheet;
  readonly ids: readonly string[];
  readonly ours: readonly Excel.ConditionalFormat[];
}

/**
 * The dispute marks on these sheets, however often Excel has split, copied or moved them: ours are
 * told by the marker in their rule.
 */
export async function disputeMarksOn(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetMarks[]> {
  const formats = sheets.map((sheet) =>
    sheet.getRange().conditionalFormats.load('items/id,items/type'),
  );
  await context.sync();
  const rules = formats.map(({ items }) =>
    items
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map((format) => ({ format, rule: format.custom.rule.load('formula') })),
  );
  await context.sync();
  return sheets.map((sheet, at) => ({
    sheet,
    ids: (formats[at]?.items ?? []).map(({ id }) => id),
    ours: (rules[at] ?? []).flatMap(({ format, rule }) =>
      rule.formula.includes(DISPUTE_MARKER) ? [format] : [],
    ),
  }));
}
