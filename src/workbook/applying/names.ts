import type { SheetPlan } from '../../receivables/sheets/plan';

/** The names of a plan that stand in the workbook and point at a cell. */
export async function namesThere(
  context: Excel.RequestContext,
  { names }: SheetPlan,
): Promise<ReadonlySet<string>> {
  const asked = names.map(({ name }) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    return { name, range: item.getRangeOrNullObject().load('address') };
  });
  await context.sync();
  return new Set(asked.flatMap(({ name, range }) => (range.isNullObject ? [] : [name])));
}

/** Gives the cells of a new sheet their names. */
export async function nameNewSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { names }: SheetPlan,
): Promise<void> {
  await giveNames(
    context,
    names.map(({ name, row, column }) => ({ name, cell: sheet.getCell(row, column) })),
  );
}

/** Lets names point at cells, and nowhere else. */
export async function giveNames(
  context: Excel.RequestContext,
  named: readonly { readonly name: string; readonly cell: Excel.Range }[],
): Promise<void> {
  const items = named.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  await context.sync();
  // A name that outlived its deleted cell points nowhere and would stand in the way.
  for (const item of items) if (!item.isNullObject) item.delete();
  for (const { name, cell } of named) context.workbook.names.add(name, cell);
  await context.sync();
}
