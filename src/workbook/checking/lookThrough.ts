import type { BookSeen } from '../../receivables/checking/bookSeen';
import { readsAnotherBook } from '../../receivables/checking/readsAnotherBook';
import type { Attending } from '../reading/attending';
import { bookCharts } from './bookCharts';
import { bookComments } from './bookComments';
import { bookProperties } from './bookProperties';
import { readBook } from './bookSheets';
import { headings } from './headings';
import { hiddenCells } from './hiddenCells';
import { tellingFormulas } from './tellingFormulas';

/** Reads the whole workbook, hidden sheets too, as far as a check has to; writes nothing. */
export async function lookThrough(
  context: Excel.RequestContext,
  work: Attending,
): Promise<BookSeen> {
  const book = await readBook(context);
  const { sheets, names } = book;
  const headers = await headings(context, sheets);
  return {
    sheets: sheets.map(({ name, kind, hidden, tables }) => ({
      name,
      kind,
      hidden,
      tables,
      headers: headers.get(name) ?? [],
    })),
    formulas: await tellingFormulas(context, book, work),
    hidden: await hiddenCells(context, sheets),
    comments: await bookComments(context, sheets),
    charts: await bookCharts(context, sheets),
    properties: await bookProperties(context),
    linkedNames: names.filter(({ formula }) => readsAnotherBook(formula)).map(({ name }) => name),
  };
}
