/** Shows a person a named cell of the workbook; nothing happens where the name is gone. */
export async function goToNamedCell(context: Excel.RequestContext, name: string): Promise<void> {
  const cell = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  await context.sync();
  if (cell.isNullObject) return;
  cell.select();
  await context.sync();
}
