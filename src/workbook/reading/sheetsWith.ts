/** How a sheet of ours is found, whatever it is called now. */
export type SheetAnchor = { readonly table: string } | { readonly name: string };

/** What the sheets are called that hold these tables and named cells, in this order; the others are left out. */
export async function sheetsWith(
  context: Excel.RequestContext,
  anchors: readonly SheetAnchor[],
): Promise<readonly string[]> {
  const { tables, names } = context.workbook;
  const sheets = anchors.map((anchor) =>
    ('table' in anchor
      ? tables.getItemOrNullObject(anchor.table).worksheet
      : names.getItemOrNullObject(anchor.name).getRangeOrNullObject().worksheet
    ).load('name'),
  );
  await context.sync();
  return sheets.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.name]));
}
