import type { CellValue } from '../../receivables/ledger/area';
import { rowsPerBlock } from '../payload';

/** How many rows the first block has, before the size of a row is known. */
const FIRST_ROWS = 500;

/** Where a block of cells lies, counted from 0. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What is read of each cell. */
export type CellAspect = 'values' | 'formulas' | 'formulasR1C1' | 'numberFormat';

/**
 * Reads cells from top to bottom, one round trip a block of about 2 MB: a single one would pass the
 * 5 MB that Excel on the web allows.
 */
export async function* readInBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  whole: CellBlock,
  as: CellAspect,
): AsyncGenerator<readonly (readonly CellValue[])[]> {
  let size = FIRST_ROWS;
  for (let done = 0; done < whole.rows;) {
    const count = Math.min(size, whole.rows - done);
    const rows = await readBlock(
      context,
      sheet,
      { ...whole, row: whole.row + done, rows: count },
      as,
    );
    yield rows;
    done += count;
    size = rowsPerBlock(rows);
  }
}

async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: CellBlock,
  as: CellAspect,
): Promise<readonly (readonly CellValue[])[]> {
  const { row, column, rows, columns } = block;
  const range = sheet.getRangeByIndexes(row, column, rows, columns).load(as);
  try {
    await context.sync();
  } catch (error) {
    // Rows further down may be much longer than the ones measured: halve until they fit.
    const tooLarge =
      error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';
    if (!tooLarge || rows === 1) throw error;
    const half = Math.floor(rows / 2);
    const first = await readBlock(context, sheet, { ...block, rows: half }, as);
    const rest = { ...block, row: row + half, rows: rows - half };
    return [...first, ...(await readBlock(context, sheet, rest, as))];
  }
  const cells = range[as] as CellValue[][];
  range.untrack();
  return cells;
}
