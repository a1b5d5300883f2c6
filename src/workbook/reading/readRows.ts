import type { CellValue } from '../../receivables/ledger/area';
import type { LedgerHead } from '../../receivables/ledger/ledger';
import { rowsPerBlock } from '../payload';

/** How many rows the first block has, before the size of a row is known. */
const FIRST_ROWS = 500;

/**
 * Reads the rows below the ledger's header in order, one round trip a block of about 2 MB: a single
 * one would pass the 5 MB that Excel on the web allows.
 */
export async function* readRows(
  context: Excel.RequestContext,
  head: LedgerHead,
): AsyncGenerator<readonly (readonly CellValue[])[]> {
  const sheet = context.workbook.worksheets.getItem(head.sheet);
  let size = FIRST_ROWS;
  for (let done = 0; done < head.rows;) {
    const count = Math.min(size, head.rows - done);
    const rows = await readBlock(context, sheet, head, done, count);
    yield rows;
    done += count;
    size = rowsPerBlock(rows);
  }
}

async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  head: LedgerHead,
  done: number,
  count: number,
): Promise<readonly (readonly CellValue[])[]> {
  const range = sheet
    .getRangeByIndexes(head.headerRow + 1 + done, head.column, count, head.columns)
    .load('values');
  try {
    await context.sync();
  } catch (error) {
    // Rows further down may be much longer than the ones measured: halve until they fit.
    const tooLarge =
      error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded';
    if (!tooLarge || count === 1) throw error;
    const half = Math.floor(count / 2);
    const first = await readBlock(context, sheet, head, done, half);
    return [...first, ...(await readBlock(context, sheet, head, done + half, count - half))];
  }
  const values = range.values as CellValue[][];
  range.untrack();
  return values;
}
