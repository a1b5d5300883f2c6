import { cellText } from '../cellText';
import { foundIn, hasItems, type LedgerHeader } from './ledgerHeader';
import { cellsOf, isBlankRow, overlap, type Cells, type Span } from './span';

/** A list by its header, and where it ends: the row after its last, counted from 0 in the area. */
export interface ListBlock {
  readonly header: LedgerHeader;
  /** The first row that is not another list's: titles above the header are its own. */
  readonly top: number;
  readonly end: number;
}

/** Rows and columns that belong to something else, counted from 0 in the area. */
export interface Taken {
  readonly row: number;
  readonly rows: number;
  readonly span: Span;
}

/**
 * The lists of an area by their headers. A header that comes again further down is a page's, not
 * another list's; a different one is another list's where a blank row parts them. Each list reaches down
 * to the next one, to what is `taken`, or to the end of the area (`rows`): notes below it are its own.
 * @example listBlocks(headers, cells, 400, []).map(({ end }) => end) is [400] for a single list
 */
export function listBlocks(
  headers: readonly LedgerHeader[],
  cells: Cells,
  rows: number,
  taken: readonly Taken[],
): readonly ListBlock[] {
  const lists: LedgerHeader[] = [];
  for (const header of [...headers].sort(byFindings)) {
    if (lists.every((list) => isApart(header, list, cells))) {
      lists.push(fromFirst(header, cells));
    }
  }
  return lists
    .sort((a, b) => a.row - b.row || a.span.from - b.span.from)
    .map((header) => blockOf(header, lists, rows, taken));
}

/**
 * Where pages repeat a header, a list begins at the first: the rows below it are items too. The cells of
 * that one may not have made it a header; the same words are enough.
 */
function fromFirst(header: LedgerHeader, cells: Cells): LedgerHeader {
  const known = textsOf(header, cells).join('\n');
  const row = cells.findIndex(
    (_, at) => textsOf({ ...header, row: at }, cells).join('\n') === known,
  );
  return { ...header, row };
}

/** A list of items before a summary, then what has most columns, then the flattest and topmost. */
function byFindings(a: LedgerHeader, b: LedgerHeader): number {
  return (
    Number(hasItems(b.mapped.mapping)) - Number(hasItems(a.mapped.mapping)) ||
    foundIn(b.mapped) - foundIn(a.mapped) ||
    meaningOf(a, b) ||
    a.row - b.row
  );
}

/** Of two that overlap the deeper one, where its upper row gives the columns another meaning. */
function meaningOf(a: LedgerHeader, b: LedgerHeader): number {
  const last = (header: LedgerHeader) => header.row + header.depth;
  if (last(a) !== last(b)) return 0;
  const means = ({ mapped, span }: LedgerHeader) =>
    Object.entries(mapped.mapping)
      .map(([field, column]) => `${field}:${column + span.from}`)
      .sort()
      .join();
  return means(a) === means(b) ? a.depth - b.depth : b.depth - a.depth;
}

function isApart(header: LedgerHeader, list: LedgerHeader, cells: Cells): boolean {
  if (!overlap(header.span, list.span)) return true;
  const [upper, lower] = header.row < list.row ? [header, list] : [list, header];
  const known = textsOf(list, cells);
  if (textsOf(header, cells).some((text) => known.includes(text))) return false;
  const between = cells.slice(upper.row + upper.depth, lower.row);
  const span = {
    from: Math.min(upper.span.from, lower.span.from),
    to: Math.max(upper.span.to, lower.span.to),
  };
  const blank = cellsOf(between, span).findLastIndex(isBlankRow);
  return blank > 0 && !cellsOf(between.slice(0, blank), upper.span).every(isBlankRow);
}

/** The header's rows as texts, to know them again. */
function textsOf({ row, depth, span }: LedgerHeader, cells: Cells): readonly string[] {
  return cellsOf(cells.slice(row, row + depth), span).map((each) =>
    each
      .map((cell) => cellText(cell).toLowerCase())
      .filter((text) => text !== '')
      .join('\n'),
  );
}

function blockOf(
  header: LedgerHeader,
  lists: readonly LedgerHeader[],
  rows: number,
  taken: readonly Taken[],
): ListBlock {
  const near = [
    ...lists.map(({ row, span }) => ({ row, span })),
    ...taken.map(({ row, span }) => ({ row, span })),
  ].filter((each) => overlap(each.span, header.span));
  const below = near.map(({ row }) => row).filter((row) => row > header.row);
  const tablesAbove = taken
    .filter((each) => overlap(each.span, header.span) && each.row < header.row)
    .map((each) => each.row + each.rows);
  const isBelowList = lists.some(
    (each) => each.row < header.row && overlap(each.span, header.span),
  );
  // A list above takes all rows down to the header.
  const top = isBelowList ? header.row : Math.max(0, ...tablesAbove);
  return { header, top, end: Math.min(rows, ...below) };
}
