import type { CellValue } from '../../receivables/ledger/area';
import { asTyped } from '../applying/asTyped';
import type { Outbox } from '../applying/outbox';
import { formatRange, writeBlock } from '../applying/writeBlock';
import type { CellWrite } from './cellTargets';

/** Neighbouring cells of some rows that are written together. */
interface Spot {
  readonly row: number;
  readonly column: number;
  readonly lines: CellValue[][];
}

/**
 * Writes scattered cells, neighbours together; they are in the order of their rows. `formatOf` gives the
 * format that a cell has by then, so that texts stay texts.
 */
export async function writeSpots(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  writes: readonly CellWrite[],
  as: 'formulasR1C1' | 'numberFormat',
  formatOf?: (row: number, column: number) => CellValue,
): Promise<void> {
  const typed = writes.map(({ row, column, cell }) => ({
    row,
    column,
    cell: formatOf === undefined ? cell : typedCell(cell, formatOf(row, column)),
  }));
  for (const { row, column, lines } of spotsOf(typed)) {
    const [first] = lines[0] ?? [];
    const isOneFormat =
      as === 'numberFormat' && lines.every((line) => line.every((cell) => cell === first));
    if (isOneFormat) {
      await outbox.make(100);
      const range = sheet.getRangeByIndexes(row, column, lines.length, lines[0]?.length ?? 1);
      formatRange(range, String(first));
    } else await writeBlock(outbox, sheet, row, column, lines, as);
  }
}

/** A text that looks like a formula has its apostrophe already. */
function typedCell(cell: CellValue, format: CellValue): CellValue {
  if (typeof cell === 'string' && cell.startsWith("'=")) {
    return format === '@' ? cell.slice(1) : cell;
  }
  return asTyped(cell, format);
}

/** Runs of a row, those below each other with the same columns as one. */
export function spotsOf(writes: readonly CellWrite[]): readonly Spot[] {
  const spots: Spot[] = [];
  const open = new Map<number, Spot>();
  for (const run of runsOf(writes)) {
    const above = open.get(run.column);
    const isBelow =
      above !== undefined &&
      above.row + above.lines.length === run.row &&
      above.lines[0]?.length === run.cells.length;
    if (isBelow) above.lines.push(run.cells);
    else {
      const spot = { row: run.row, column: run.column, lines: [run.cells] };
      spots.push(spot);
      open.set(run.column, spot);
    }
  }
  return spots;
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly cells: CellValue[];
}

function runsOf(writes: readonly CellWrite[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { row, column, cell } of writes) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.cells.length === column) last.cells.push(cell);
    else runs.push({ row, column, cells: [cell] });
  }
  return runs;
}
