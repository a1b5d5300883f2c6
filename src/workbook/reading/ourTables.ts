import { isOurTable } from '../ourNames';

/** The names of the tables that Duebook has made in this workbook. */
export async function ourTables(context: Excel.RequestContext): Promise<readonly string[]> {
  const tables = context.workbook.tables.load('items/name');
  await context.sync();
  return tables.items.map(({ name }) => name).filter(isOurTable);
}
