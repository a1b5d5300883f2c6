import type { BookSeen, FormulaTold } from '../../receivables/checking/bookSeen';
import { readsAnotherBook } from '../../receivables/checking/externalLink';
import { namesThatCall } from '../../receivables/swapping/callsOurs';
import { bookComments } from './bookComments';
import { bookProperties } from './bookProperties';
import { bookSheets, type BookSheet } from './bookSheets';
import { headings } from './headings';
import { hiddenCells } from './hiddenCells';
import { tellingFormulas } from './tellingFormulas';

/** Who wants to know how far it has come; may throw to stop it. */
export type OnProgress = (progress: { readonly done: number; readonly of: number }) => void;

/** Reads the whole workbook, hidden sheets too, as far as a check has to; writes nothing. */
export async function lookThrough(
  context: Excel.RequestContext,
  onProgress: OnProgress,
): Promise<BookSeen> {
  const sheets = await bookSheets(context);
  const names = context.workbook.names.load('items/name,items/formula');
  const headers = await headings(context, sheets);
  const defined = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const formulas = await allFormulas(context, sheets, namesThatCall(defined), onProgress);
  return {
    sheets: sheets.map(({ name, kind, hidden }) => ({
      name,
      kind,
      hidden,
      headers: headers.get(name) ?? [],
    })),
    formulas,
    hidden: await hiddenCells(context, sheets),
    comments: await bookComments(context, sheets),
    properties: await bookProperties(context),
    linkedNames: defined.filter(({ formula }) => readsAnotherBook(formula)).map(({ name }) => name),
  };
}

async function allFormulas(
  context: Excel.RequestContext,
  sheets: readonly BookSheet[],
  callingNames: ReadonlySet<string>,
  onProgress: OnProgress,
): Promise<readonly FormulaTold[]> {
  const of = sheets.reduce((sum, { used }) => sum + (used?.rows ?? 0), 0);
  const found: FormulaTold[] = [];
  let done = 0;
  for (const sheet of sheets) {
    const told = await tellingFormulas(context, sheet, callingNames, (rows) => {
      done += rows;
      onProgress({ done, of });
    });
    found.push(...told);
  }
  return found;
}
