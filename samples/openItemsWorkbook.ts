import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre';
import type { OpenItem, SampleCell } from './openItem';
import { isoDay } from './serialDay';

interface Column {
  readonly header: string;
  readonly width: number;
  readonly format: string;
  readonly of: (item: OpenItem) => SampleCell;
}

const TEXT = '@';
const DATE = 'mm/dd/yyyy';
const MONEY = '#,##0.00';
const FONT = 'Calibri';

const COLUMNS: readonly Column[] = [
  { header: 'Customer ID', width: 12, format: TEXT, of: (item) => item.customerId },
  { header: 'Customer Name', width: 36, format: TEXT, of: (item) => item.customer.name },
  { header: 'Collector', width: 12, format: TEXT, of: (item) => item.customer.collector },
  { header: 'Invoice', width: 12, format: TEXT, of: (item) => item.invoice },
  { header: 'Invoice Date', width: 13, format: DATE, of: (item) => item.invoiceDate },
  { header: 'Due Date', width: 13, format: DATE, of: (item) => item.dueDate },
  { header: 'Original Amount', width: 16, format: MONEY, of: (item) => item.originalAmount },
  { header: 'Open Balance', width: 16, format: MONEY, of: (item) => item.openBalance },
  { header: 'Currency', width: 10, format: TEXT, of: (item) => item.customer.currency },
  { header: 'Disputed', width: 10, format: TEXT, of: (item) => item.disputed },
  { header: 'Phone', width: 19, format: TEXT, of: (item) => item.customer.phone },
  { header: 'E-mail', width: 32, format: TEXT, of: (item) => item.customer.email },
];

const SHEET = 'Open items';

/** Row of the table's header, from 0: a title, the date and an empty line stand above it. */
const HEADER_ROW = 3;

/** The sample workbook as the bytes of an .xlsx file: the table `OpenItems` on the sheet *Open items*. */
export async function openItemsWorkbook(
  items: readonly OpenItem[],
  asOf: number,
): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  cells.set('0,0', text('Open items by customer', { font: { name: FONT, size: 14, bold: true } }));
  cells.set('1,0', text(`Business unit US001 · exported ${isoDay(asOf)}`));
  COLUMNS.forEach((column, index) => {
    cells.set(
      `${HEADER_ROW},${index}`,
      text(column.header, { font: { name: FONT, size: 11, bold: true } }),
    );
    items.forEach((item, row) => {
      const cell = cellOf(column.of(item), column.format);
      if (cell !== null) cells.set(`${HEADER_ROW + 1 + row},${index}`, cell);
    });
  });

  // The file carries the ledger's own date: a clock here would make every run another file.
  const written = new Date(`${isoDay(asOf)}T00:00:00Z`);
  return writeXlsx({
    properties: { title: 'Open items', created: written, modified: written },
    sheets: [sheetOf(cells, items.length)],
    // Written out because a sheet's name with a blank needs its quotes.
    namedRanges: [
      {
        name: '_xlnm.Print_Titles',
        range: `'${SHEET}'!$${HEADER_ROW + 1}:$${HEADER_ROW + 1}`,
        scope: SHEET,
      },
    ],
  });
}

function sheetOf(cells: Map<string, Partial<Cell>>, rows: number): WriteSheet {
  return {
    name: SHEET,
    // The rows only say how far the sheet reaches; what stands in it is in `cells`.
    rows: Array.from({ length: HEADER_ROW + 1 + rows }, () => COLUMNS.map(() => null)),
    cells,
    columns: COLUMNS.map(({ width }) => ({ width })),
    freezePane: { rows: HEADER_ROW + 1 },
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    tables: [
      {
        name: 'OpenItems',
        range: `A${HEADER_ROW + 1}:L${HEADER_ROW + 1 + rows}`,
        columns: COLUMNS.map(({ header }) => ({ name: header })),
        style: 'TableStyleMedium2',
      },
    ],
  };
}

function text(value: string, style: CellStyle = {}): Partial<Cell> {
  return { value, type: 'string', style };
}

function cellOf(value: SampleCell, format: string): Partial<Cell> | null {
  if (value === null) return null;
  if (typeof value === 'object') return { value: value.error, type: 'error' };
  const style: CellStyle = {
    numFmt: typeof value === 'number' && format === TEXT ? 'General' : format,
  };
  return { value, type: typeof value === 'number' ? 'number' : 'string', style };
}
