import type { BookSeen } from '../../receivables/checking/bookSeen';
import { MOST_PLACES } from '../../receivables/checking/finding';
import { refusalOf } from '../refusal';
import { withoutSheet } from '../reading/withoutSheet';
import type { BookSheet } from './bookSheets';

/**
 * How many comments each sheet has, and where the first ones are. Some editions of Excel have no comments
 * for add-ins (office-js#1847): then none are told.
 */
export async function bookComments(
  context: Excel.RequestContext,
  sheets: readonly BookSheet[],
): Promise<BookSeen['comments']> {
  try {
    return await commentsOn(context, sheets);
  } catch (error) {
    if (refusalOf(error)?.reason === 'oldExcel') return [];
    throw error;
  }
}

async function commentsOn(
  context: Excel.RequestContext,
  sheets: readonly BookSheet[],
): Promise<BookSeen['comments']> {
  const all = sheets.map(({ id, name }) => ({
    sheet: name,
    comments: context.workbook.worksheets.getItem(id).comments.load('items/id'),
  }));
  await context.sync();
  const commented = all
    .filter(({ comments }) => comments.items.length > 0)
    .map(({ sheet, comments }) => ({
      sheet,
      count: comments.items.length,
      cells: comments.items
        .slice(0, MOST_PLACES)
        .map((comment) => comment.getLocation().load('address')),
    }));
  if (commented.length > 0) await context.sync();
  return commented.map(({ sheet, count, cells }) => ({
    sheet,
    count,
    addresses: cells.map(({ address }) => withoutSheet(address)),
  }));
}
