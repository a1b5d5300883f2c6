import type { CellBlock } from '../reading/readInBlocks';
import { lookText, ROW_LOOK, WHOLE_LOOK, type LookText } from './cellLook';
import { bodyRows } from './undoSteps';
import type { CellsPhoto, TablePhoto } from './photograph';

/** The look of each cell of a photograph; null where it was not asked for. */
export type Looks = readonly (readonly (LookText | null)[])[];

/** Rows in no table that are looked at: ours are fewer, and a person's own list is left alone. */
const MOST_ROWS = 300;

/** Asks how a sheet's headings look, its totals and what is in no table; gives what reads the answer. */
export function askLooks(
  sheet: Excel.Worksheet,
  cells: CellsPhoto,
  tables: readonly Pick<TablePhoto, 'place' | 'showTotals'>[],
): { readonly read: () => Looks; readonly isAsked: boolean } {
  const whole = wholeBlocks(cells, tables).map((block) => ask(sheet, block, WHOLE_LOOK));
  const rows = tables
    .filter((table) => bodyRows(table) > 0)
    .map(({ place, showTotals }) => {
      const body = { ...place, row: place.row + 1, rows: bodyRows({ place, showTotals }) };
      return { body, first: ask(sheet, { ...body, rows: 1 }, ROW_LOOK) };
    });
  const read = () => {
    const width = cells.contents[0]?.length ?? 0;
    const looks = cells.contents.map(() => Array<LookText | null>(width).fill(null));
    for (const { block, told } of whole) put(looks, cells, block, lines(told.value, true));
    for (const { body, first } of rows) {
      const [line = []] = lines(first.told.value, false);
      put(looks, cells, body, Array(body.rows).fill(line) as LookText[][]);
    }
    return looks;
  };
  return { read, isAsked: whole.length + rows.length > 0 };
}

function ask(sheet: Excel.Worksheet, block: CellBlock, wanted: Excel.CellPropertiesLoadOptions) {
  const { row, column, rows, columns } = block;
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  return { block, told: range.getCellProperties(wanted) };
}

function lines(
  cells: readonly (readonly Excel.CellProperties[])[],
  isWhole: boolean,
): readonly (readonly LookText[])[] {
  return cells.map((line) => line.map((cell) => lookText(cell, isWhole)));
}

/** Headers, totals, and the rows that no table reaches into, from the first column to the last. */
function wholeBlocks(
  { row, column, contents }: CellsPhoto,
  tables: readonly Pick<TablePhoto, 'place' | 'showTotals'>[],
): readonly CellBlock[] {
  const blocks: CellBlock[] = tables.flatMap(({ place, showTotals }) => [
    { ...place, rows: 1 },
    ...(showTotals ? [{ ...place, row: place.row + place.rows - 1, rows: 1 }] : []),
  ]);
  const columns = contents[0]?.length ?? 0;
  const isFree = (at: number) =>
    tables.every(({ place }) => at < place.row || at >= place.row + place.rows);
  let free = 0;
  let last: { row: number; column: number; rows: number; columns: number } | null = null;
  for (let at = row; at < row + contents.length && free < MOST_ROWS; at++) {
    if (!isFree(at)) last = null;
    else if (last !== null) last.rows += 1;
    else blocks.push((last = { row: at, column, rows: 1, columns }));
    if (last !== null) free += 1;
  }
  return blocks;
}

function put(
  looks: (LookText | null)[][],
  { row, column }: CellsPhoto,
  block: CellBlock,
  read: readonly (readonly LookText[])[],
): void {
  read.forEach((line, down) => {
    const into = looks[block.row + down - row];
    if (into === undefined) return;
    line.forEach((look, right) => {
      const at = block.column + right - column;
      if (at >= 0 && at < into.length) into[at] = look;
    });
  });
}
