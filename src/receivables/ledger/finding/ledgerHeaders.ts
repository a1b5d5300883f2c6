import { canBeHeader } from './headerCells';
import { joinedSpan } from './joinedSpan';
import { headerAt, type LedgerHeader, type Sought } from './ledgerHeader';
import { cellsOf, isBlankRow, overlap, spansIn, type Cells, type Span } from './span';

/** A ledger has at least an account, an amount and a date. */
const FEWEST_COLUMNS = 3;

/**
 * Every header among some cells, from top to bottom: of one list, or of several beside and below each
 * other. `walls` are columns over which no list reaches, because a table stands in them, by the row.
 * @example ledgerHeaders(sought, () => []).length is 1 for a sheet with one list
 */
export function ledgerHeaders(
  sought: Sought,
  walls: (row: number) => readonly Span[],
): readonly LedgerHeader[] {
  return sought.cells.flatMap((cells, row) =>
    canBeHeader(cells) ? headersInRow(sought, row, walls(row)) : [],
  );
}

function headersInRow(
  sought: Sought,
  row: number,
  walls: readonly Span[],
): readonly LedgerHeader[] {
  // What stands above a header, such as a title, joins no columns.
  const spans = spansIn(sought.cells.slice(row));
  return roomsBetween(walls, sought.cells[0]?.length ?? 0).flatMap((room) => {
    const inRoom = spans.filter(({ from, to }) => from >= room.from && to <= room.to);
    const cores = inRoom.filter(isWide).flatMap((span) => headerAt(sought, row, span) ?? []);
    if (cores.length === 0) {
      // Titles over two lists beside each other are no header over both.
      if (inRoom.filter((span) => isWide(span) && headerAt(sought, row + 1, span)).length > 1) {
        return [];
      }
      const whole = wholeSpan(inRoom, sought.cells.slice(row, row + 1));
      return whole === null ? [] : (headerAt(sought, row, whole) ?? []);
    }
    return cores.map((core, at) => {
      const limits = {
        from: (cores[at - 1]?.span.to ?? room.from - 1) + 1,
        to: (cores[at + 1]?.span.from ?? room.to + 1) - 1,
      };
      const span = joinedSpan(core, inRoom, sought, limits);
      return headerAt(sought, row, span) ?? core;
    });
  });
}

/** Wide enough for a ledger of its own. */
function isWide({ from, to }: Span): boolean {
  return to - from + 1 >= FEWEST_COLUMNS;
}

/** All columns from the first that holds anything to the last that has a header. */
function wholeSpan(spans: readonly Span[], header: Cells): Span | null {
  const [first] = spans;
  const last = spans.findLast((span) => !cellsOf(header, span).every(isBlankRow));
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
}

function roomsBetween(walls: readonly Span[], width: number): readonly Span[] {
  const rooms: Span[] = [];
  let from = 0;
  for (let column = 0; column <= width; column += 1) {
    const isWall =
      column === width || walls.some((wall) => overlap(wall, { from: column, to: column }));
    if (!isWall) continue;
    if (column > from) rooms.push({ from, to: column - 1 });
    from = column + 1;
  }
  return rooms;
}
