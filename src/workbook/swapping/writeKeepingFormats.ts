import type { CellValue } from '../../receivables/ledger/area';
import type { CellPlace } from '../../receivables/swapping/cellPlace';
import type { Outbox } from '../applying/outbox';
import { writeBlock } from '../applying/writeBlock';

const TEXT = '@';
const GENERAL = 'General';

/**
 * Writes formulas and values from the corner of a place on, in cells of these number formats. In a cell
 * of text a formula would stay a text and a number become one, so such cells are general meanwhile; and a
 * formula takes over the format of the cells that it reads, so the formats come last.
 */
export async function writeKeepingFormats(
  outbox: Outbox,
  { sheet, row, column }: CellPlace,
  cells: readonly (readonly CellValue[])[],
  formats: readonly (readonly CellValue[])[],
): Promise<void> {
  const worksheet = outbox.context.workbook.worksheets.getItem(sheet);
  if (formats.some((line) => line.includes(TEXT))) {
    const open = formats.map((line) => line.map((format) => (format === TEXT ? GENERAL : format)));
    await writeBlock(outbox, worksheet, row, column, open, 'numberFormat');
  }
  await writeBlock(outbox, worksheet, row, column, cells, 'formulas');
  await writeBlock(outbox, worksheet, row, column, formats, 'numberFormat');
}
