/** A name that no sheet has: the title, or the title with a number. */
export async function freeName(context: Excel.RequestContext, title: string): Promise<string> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  let name = title;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${title} ${count}`;
  return name;
}
