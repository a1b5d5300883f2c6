import type { ThreePhotos } from './restorePlan';

/** A list of choices that is offered in a named cell. */
export interface ChoicePhoto {
  readonly name: string;
  /** As Excel has it: the choices themselves, or where they stand; null where none is offered. */
  readonly source: string | null;
}

/** Asks what is offered in these named cells; gives what reads the answer of the next request. */
export function askChoices(
  { workbook }: Excel.RequestContext,
  names: readonly string[],
): () => readonly ChoicePhoto[] {
  const asked = names.map((name) => {
    const { dataValidation } = workbook.names.getItem(name).getRange();
    return { name, validation: dataValidation.load('rule') };
  });
  return () =>
    asked.map(({ name, validation }) => {
      const source = validation.rule.list?.source;
      return { name, source: typeof source === 'string' ? source : null };
    });
}

/** Offers what was offered before a write, where it is offered still as it was written. */
export async function restoreChoices(
  context: Excel.RequestContext,
  { before, after, now }: ThreePhotos,
): Promise<void> {
  for (const { name, source } of before.choices) {
    const [wrote, found] = [after, now].map(({ choices }) =>
      choices.find((one) => one.name === name),
    );
    if (found === undefined || found.source !== wrote?.source || found.source === source) continue;
    offer(context.workbook.names.getItem(name).getRange(), source);
  }
  await context.sync();
}

function offer({ dataValidation }: Excel.Range, source: string | null): void {
  if (source === null) dataValidation.clear();
  else dataValidation.rule = { list: { inCellDropDown: true, source } };
}
