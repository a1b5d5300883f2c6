import { Workbook } from '../workbench/host/model/workbook';
import { seededRandom } from '../samples/seededRandom';
import { ITEM_HEADERS, itemCells } from './syntheticItem';

/** Size of the workbook that the refresh budget speaks of. */
const WIDE_ROWS = 100_000;

const HEADERS = ['Customer ID', 'Customer Name', 'Collector', ...ITEM_HEADERS, 'Phone', 'E-mail'];

/** A workbook whose one sheet holds a table of 100,000 rows and 12 columns, of so many accounts. */
export function wideWorkbook(accounts: number): Workbook {
  const random = seededRandom(5);
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Open items');
  sheet.cells.write(0, 0, [HEADERS]);
  for (let row = 1; row <= WIDE_ROWS; row++) {
    const account = random.whole(1, accounts);
    sheet.cells.write(row, 0, [
      [
        `C${10_000 + account}`,
        `Customer number ${account}`,
        `Collector ${account % 7}`,
        ...itemCells(random, `IN-${600_000 + row}`, 'USD'),
        '+1 305 555 0100',
        `payables@customer${account}.example`,
      ],
    ]);
  }
  const range = { row: 0, column: 0, rows: WIDE_ROWS + 1, columns: HEADERS.length };
  workbook.addTable(sheet, range, 'OpenItems', HEADERS);
  return workbook;
}
