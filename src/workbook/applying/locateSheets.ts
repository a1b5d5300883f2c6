import type { SheetPlan } from '../../receivables/sheets/plan';

/** A plan and the sheet that it stands on, null where it has to be made. */
export interface LocatedPlan {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet | null;
  /** The sheet's name; a new sheet gets it. */
  readonly title: string;
  readonly isProtected: boolean;
}

/** Finds each plan's sheet by its table or named cell, wherever and whatever it is called now. */
export async function locateSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<readonly LocatedPlan[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  const anchors = plans.map(({ foundBy }) => {
    const sheet =
      'table' in foundBy
        ? context.workbook.tables.getItemOrNullObject(foundBy.table).worksheet
        : context.workbook.names.getItemOrNullObject(foundBy.name).getRangeOrNullObject().worksheet;
    return sheet.load('id,name');
  });
  await context.sync();

  const standing = anchors.map((anchor) =>
    anchor.isNullObject ? null : context.workbook.worksheets.getItem(anchor.id).load('id,name'),
  );
  for (const sheet of standing) sheet?.protection.load('protected');
  await context.sync();

  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  return plans.map((plan, index) => {
    const sheet = standing[index] ?? null;
    const title = sheet === null ? freeTitle(plan, taken) : sheet.name;
    taken.add(title.toLowerCase());
    return { plan, sheet, title, isProtected: sheet?.protection.protected ?? false };
  });
}

function freeTitle(plan: SheetPlan, taken: ReadonlySet<string>): string {
  if (!taken.has(plan.title.toLowerCase())) return plan.title;
  let title = plan.fallbackTitle;
  for (let count = 2; taken.has(title.toLowerCase()); count++) {
    title = `${plan.fallbackTitle} ${count}`;
  }
  return title;
}
