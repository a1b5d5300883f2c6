import type { CellValue } from '../../receivables/ledger/area';

/** The values of workbook-wide named cells; a name that is missing or points nowhere is left out. */
export async function readNamedCells(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, CellValue>> {
  const ranges = names.map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    return { name, range: range.load('values') };
  });
  await context.sync();
  const cells = new Map<string, CellValue>();
  for (const { name, range } of ranges) {
    const value = range.isNullObject ? undefined : (range.values[0]?.[0] as CellValue | undefined);
    if (value !== undefined) cells.set(name, value);
  }
  return cells;
}
