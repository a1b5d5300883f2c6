/**
 * Puts a formula into a named cell of ours, in a format in which it calculates, and gives what puts
 * back what stood there.
 */
export async function pointNamedCell(
  context: Excel.RequestContext,
  name: string,
  formula: string,
  format: string,
): Promise<NamedCellBefore> {
  const range = context.workbook.names.getItem(name).getRange().load('formulas,numberFormat');
  await context.sync();
  const before = { formulas: range.formulas, numberFormat: range.numberFormat };
  range.numberFormat = [[format]];
  range.formulas = [[formula]];
  await context.sync();
  return before;
}

/** What stood in a named cell. */
export type NamedCellBefore = Pick<Excel.Range, 'formulas' | 'numberFormat'>;

/** Puts back what stood in a named cell. */
export async function putNamedCellBack(
  context: Excel.RequestContext,
  name: string,
  { formulas, numberFormat }: NamedCellBefore,
): Promise<void> {
  const range = context.workbook.names.getItem(name).getRange();
  range.numberFormat = numberFormat;
  range.formulas = formulas;
  await context.sync();
}
