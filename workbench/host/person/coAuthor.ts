import { writeCells } from '../editing/writeCells';
import type { ExcelHost } from '../host';
import { parseRect } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { CellValue } from '../model/types';
import { act } from './act';

/** Writes a cell as somebody does who has the same workbook open elsewhere. */
export function writeAsCoAuthor(
  host: ExcelHost,
  sheet: Sheet,
  address: string,
  value: CellValue,
): void {
  const rect = parseRect(address);
  if (!rect) throw new Error(`${address} is not an address.`);
  act(
    host,
    () => {
      writeCells(host, sheet, rect, value);
    },
    'Remote',
  );
}
