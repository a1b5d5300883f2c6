import type { Field } from '../field';
import { mapLedger } from '../mapping/mapLedger';
import { NO_MEMORY } from '../mapping/mappingMemory';
import { cellText } from '../cellText';
import { canBeHeader } from './headerCells';
import type { LedgerHeader, Sought } from './ledgerHeader';
import { cellsOf, isBlank, isBlankRow, type Cells, type Span } from './span';

/** What a list is told apart by: a second column for one of these belongs to a list of its own. */
const OF_ITS_OWN: readonly Field[] = [
  'account',
  'name',
  'invoice',
  'invoiceDate',
  'dueDate',
  'balance',
  'originalAmount',
];
/** Excel's names for what a pivot table shows, in its languages. */
const PIVOT =
  /^(?:row labels|column labels|etiquetas de (?:fila|columna)|étiquettes de (?:lignes|colonnes)|zeilenbeschriftungen|spaltenbeschriftungen|rótulos de linha|etichette di riga)$|^(?:sum|count|suma|cuenta|recuento|somme|nombre|summe|anzahl|soma|somma|conteggio)(?: of| de| von| di) /iu;
/** Of a row that is a heading or a total in full, no more cells are filled than these. */
const MOST_IN_HEADING = 2;

/**
 * The columns of a ledger that has blank columns in it: beside those in which its header was found, the
 * neighbours that stand in the same rows and are no list of their own, such as a pivot table or a legend.
 * `others` are the spans beside it, `limits` the columns that it cannot reach over.
 * @example joinedSpan(header, spans, sought, { from: 0, to: 20 }) is { from: 0, to: 11 }
 */
export function joinedSpan(
  header: LedgerHeader,
  spans: readonly Span[],
  sought: Sought,
  limits: Span,
): Span {
  let { from, to } = header.span;
  const isWithin = (span: Span) => span.from >= limits.from && span.to <= limits.to;
  for (const span of spans.filter((each) => each.from > to && isWithin(each))) {
    if (!isPartOf(header, span, sought)) break;
    ({ to } = span);
  }
  const before = spans.filter((each) => each.to < from && isWithin(each)).reverse();
  for (const span of before) {
    if (!isPartOf(header, span, sought) && !holdsHeadings(header, span, sought)) break;
    ({ from } = span);
  }
  return { from, to };
}

function isPartOf(header: LedgerHeader, span: Span, { cells, memory }: Sought): boolean {
  const rows = headerRowsOf(header, cellsOf(cells, span));
  const texts = rows.flat().map(cellText);
  if (texts.every((text) => text === '')) return false;
  const wanted = [...Object.values(memory.chosen), ...Object.values(memory.inForce)];
  if (wanted.some((each) => texts.some((text) => isSame(text, each)))) return true;
  if (texts.some((text) => PIVOT.test(text))) return false;
  const below = cellsOf(cells, span).slice(header.row + header.depth);
  const { mapping, buckets } = mapLedger(rows, below, NO_MEMORY);
  const known = header.mapped.mapping;
  const isRepeated = OF_ITS_OWN.some((field) => mapping[field] !== undefined && field in known);
  const hasOtherBuckets = buckets.length > 0 && header.mapped.buckets.length > 0;
  return !isRepeated && !hasOtherBuckets && standsInRowsOf(header, below, cells);
}

/** Where the ledger has no row it has none, but for a title or a note. */
function standsInRowsOf(header: LedgerHeader, below: Cells, cells: Cells): boolean {
  const own = cellsOf(cells, header.span).slice(header.row + header.depth);
  return below.every((row, at) => isNote(row) || !isBlankRow(own[at] ?? []));
}

/** Nothing, or one text alone. */
function isNote(row: Cells[number]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.every((cell) => typeof cell === 'string') && filled.length <= 1;
}

/** A column without a header before the ledger, filled only in rows that are headings or totals. */
function holdsHeadings(header: LedgerHeader, span: Span, { cells }: Sought): boolean {
  const first = header.row + header.depth;
  const labels = cellsOf(cells, span);
  if (headerRowsOf(header, labels).some((row) => !isBlankRow(row))) return false;
  const filled = cellsOf(cells, header.span)
    .slice(first)
    .filter((_, at) => !isBlankRow(labels[first + at] ?? []));
  return (
    filled.every((row) => row.filter((cell) => !isBlank(cell)).length <= MOST_IN_HEADING) &&
    !labels.slice(0, header.row).some(canBeHeader)
  );
}

function headerRowsOf({ row, depth }: LedgerHeader, cells: Cells): Cells {
  return cells.slice(row, row + depth);
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.trim().toLowerCase();
}
