import { refusalOf } from '../refusal';

/** A sheet that was asked for; `id` is null while it is not known whether Excel made it. */
interface MadeSheet {
  readonly title: string;
  id: string | null;
}

/** The sheets made in one go, so that they can be taken away again. */
export class MadeSheets {
  private readonly sheets: MadeSheet[] = [];

  async make(context: Excel.RequestContext, title: string): Promise<Excel.Worksheet> {
    const made: MadeSheet = { title, id: null };
    this.sheets.push(made);
    const sheet = context.workbook.worksheets.add(title).load('id');
    try {
      await context.sync();
    } catch (error) {
      // Another sheet has that name: it is not ours to take away.
      if (refusalOf(error)?.reason === 'nameTaken') this.sheets.pop();
      throw error;
    }
    made.id = sheet.id;
    return sheet;
  }

  /** Deletes them. One of which Excel did not say that it made it goes only where it is blank. */
  async takeAway(context: Excel.RequestContext): Promise<void> {
    const found = this.sheets.map(({ title, id }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id ?? title);
      return { id, sheet, used: sheet.getUsedRangeOrNullObject().load('address') };
    });
    await context.sync();
    for (const { id, sheet, used } of found) {
      if (!sheet.isNullObject && (id !== null || used.isNullObject)) sheet.delete();
    }
    await context.sync();
  }
}

/** Deletes names that pointed into sheets which were taken away. */
export async function forgetNames(
  context: Excel.RequestContext,
  plans: readonly { readonly names: readonly { readonly name: string }[] }[],
): Promise<void> {
  const names = plans.flatMap((plan) =>
    plan.names.map(({ name }) => {
      const item = context.workbook.names.getItemOrNullObject(name);
      return { item, range: item.getRangeOrNullObject().load('address') };
    }),
  );
  await context.sync();
  for (const { item, range } of names) {
    if (!item.isNullObject && range.isNullObject) item.delete();
  }
  await context.sync();
}
