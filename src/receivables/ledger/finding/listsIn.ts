import type { Area, CellValue } from '../area';
import { cellText } from '../cellText';
import type { LedgerHead } from '../ledger';
import type { MissingColumn } from '../mapping/mapLedger';
import type { MappingMemory } from '../mapping/mappingMemory';
import { headerAt, type LedgerHeader, type Sought } from './ledgerHeader';
import { ledgerHeaders } from './ledgerHeaders';
import { listBlocks, type ListBlock, type Taken } from './listBlocks';
import { cellsOf, isBlankRow, overlap, spansIn, type Cells, type Span } from './span';

/** A list in an area that can be the ledger. */
export interface ListFound {
  readonly head: LedgerHead;
  /** Columns that are remembered and not there. */
  readonly missing: readonly MissingColumn[];
  readonly hidden: boolean;
  /** There is nothing below its header. */
  readonly empty: boolean;
}

/**
 * The lists in an area that can be the ledger. A table has its header in its first row; one that was
 * made over titles as well is looked through like a plain range. In the used range of a sheet, what
 * stands in the sheet's tables (among `areas`) belongs to these.
 * Where `near`, lists that would be one if a person named the columns that they miss.
 * @example listsIn(area, areas, NO_MEMORY)[0]?.head.headerRow is 3
 */
export function listsIn(
  area: Area,
  areas: readonly Area[],
  memory: MappingMemory,
  near = false,
): readonly ListFound[] {
  const sought = { cells: area.head, column: area.column, memory, near };
  if (area.table !== null) {
    const header = headerAt(sought, 0, { from: 0, to: area.columns - 1 }, 1);
    if (header !== null) {
      return [listFound(area, { header, top: 0, end: area.rows }, area.table, area.head)];
    }
  }
  const taken = area.table === null ? tablesIn(area, areas) : [];
  const cells = without(taken, area.head);
  const headers = ledgerHeaders({ ...sought, cells }, (row) => wallsIn(taken, cells, row));
  return listBlocks(headers, cells, area.rows, taken).map((block) =>
    listFound(area, { ...block, header: ownHeader(block, { ...sought, cells }) }, null, cells),
  );
}

/** The header by the list's own rows and columns: without those of another list below it. */
function ownHeader({ header, end }: ListBlock, sought: Sought): LedgerHeader {
  const { row, span } = header;
  if (end >= sought.cells.length) return header;
  const cells = sought.cells.slice(0, end);
  const spans = spansIn(cellsOf(cells.slice(row), span));
  const own = {
    from: span.from + (spans[0]?.from ?? 0),
    to: span.from + (spans.at(-1)?.to ?? span.to - span.from),
  };
  return headerAt({ ...sought, cells }, row, own) ?? header;
}

/** The tables of the area's sheet, with the row below each, where its totals stand. */
function tablesIn(area: Area, areas: readonly Area[]): readonly Taken[] {
  return areas
    .filter(({ sheet, table }) => sheet === area.sheet && table !== null)
    .map(({ row, column, rows, columns }) => ({
      row: row - area.row,
      rows: rows + 1,
      span: { from: column - area.column, to: column - area.column + columns - 1 },
    }));
}

/** The tables beside a row, and those further down that are not below something in it. */
function wallsIn(taken: readonly Taken[], cells: Cells, row: number): readonly Span[] {
  const header = cells.slice(row, row + 1);
  return taken
    .filter((each) => row < each.row + each.rows)
    .filter((each) => row >= each.row || cellsOf(header, each.span).every(isBlankRow))
    .map(({ span }) => span);
}

function without(taken: readonly Taken[], cells: Cells): Cells {
  if (taken.length === 0) return cells;
  return cells.map((values, row) =>
    values.map((value, column): CellValue => {
      const isTaken = taken.some(
        (each) =>
          row >= each.row &&
          row < each.row + each.rows &&
          overlap(each.span, { from: column, to: column }),
      );
      return isTaken ? '' : value;
    }),
  );
}

function listFound(
  area: Area,
  { header, top, end }: ListBlock,
  table: string | null,
  cells: Cells,
): ListFound {
  const { mapped, row, depth, span } = header;
  const first = row + depth;
  const below = cellsOf(cells.slice(first, end), span);
  const head: LedgerHead = {
    sheet: area.sheet,
    table,
    headerRow: area.row + first - 1,
    headerRows: depth,
    rowsAbove: row - top,
    column: area.column + span.from,
    columns: span.to - span.from + 1,
    rows: end - first,
    mapping: mapped.mapping,
    evidence: mapped.evidence,
    buckets: mapped.buckets,
    profile: mapped.profile,
    headers: mapped.headers.map(cellText),
  };
  const allSeen = end <= cells.length;
  return {
    head,
    missing: mapped.missing,
    hidden: area.hidden,
    empty: allSeen && below.every(isBlankRow),
  };
}
