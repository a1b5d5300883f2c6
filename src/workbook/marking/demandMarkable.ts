import { Refusal } from '../refusal';

/** Refuses sheets whose protection does not let cells be formatted, before anything is changed. */
export async function demandMarkable(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  for (const sheet of sheets) sheet.load('name').protection.load('protected,options');
  await context.sync();
  const locked = sheets.find(
    ({ protection }) => protection.protected && protection.options.allowFormatCells !== true,
  );
  if (locked !== undefined) throw new Refusal('protectedSheet', locked.name);
}
