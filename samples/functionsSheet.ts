import type { Sheet } from '../workbench/host/model/sheet';
import { PLAIN, type StyleChange } from '../workbench/host/model/stylePool';
import type { Workbook } from '../workbench/host/model/workbook';

const COLLECTOR = 'M. Rivera';
const MONEY = '#,##0.00';
const DATE = 'mm/dd/yyyy';
const GREY = '#595959';

/** Which rows of the ledger the formulas take: one collector's dollar items, without the odd cells. */
const ROWS_OF_COLLECTOR =
  '=(OpenItems[Collector]=Functions!$B$5)*(OpenItems[Currency]="USD")*ISNUMBER(OpenItems[Due Date])*ISNUMBER(OpenItems[Open Balance])';

const of = (column: string): string => `FILTER(OpenItems[${column}],RowsOfCollector)`;
const ITEMS = `${of('Due Date')},${of('Open Balance')},$B$4`;

/** Labels with the formulas beside them; a blank line stands between the groups. */
const LINES: readonly (readonly [row: number, label: string, formula: string, format: string])[] = [
  [6, 'Past due', `=AGING.PASTDUE(${ITEMS})`, MONEY],
  [7, 'More than 30 days past due', `=AGING.PASTDUE(${ITEMS},30)`, MONEY],
  [8, 'Share of all that is open', `=AGING.PASTDUEPCT(${ITEMS},30)`, '0.0%'],
  [9, 'In thousands, rounded', `=ROUND(AGING.PASTDUE(${ITEMS},30)/1000,0)`, '#,##0'],
  [11, 'Bucket of the first item', "=AGING.BUCKET('Open items'!F5,$B$4)", 'General'],
  [12, 'Bucket of the second', "=AGING.BUCKET('Open items'!F6,$B$4)", 'General'],
  [
    13,
    'Bucket of the third, by 15 days',
    "=AGING.BUCKET('Open items'!F7,$B$4,{15,30,45,60})",
    'General',
  ],
];

/** Where the blocks stand, how many rows they may fill, and the formats of their columns. */
const SUMMARY = { row: 16, rows: 9, formats: ['General', MONEY, '#,##0', '0.0%'] };
const AGING = { row: 27, rows: 20, formats: ['General', ...Array<string>(8).fill(MONEY)] };

/** Adds the sheet *Functions*: Duebook's functions in cells, each with a label, and their formulas. */
export function addFunctionsSheet(workbook: Workbook, asOf: number): Sheet {
  const sheet = workbook.addSheet('Functions');
  const put = (row: number, column: number, value: string | number, style?: StyleChange): void => {
    sheet.cells.setValue(row, column, value);
    sheet.cells.setStyle(row, column, workbook.styles.change(PLAIN, style ?? {}));
  };
  workbook.names.push({
    name: 'RowsOfCollector',
    formula: ROWS_OF_COLLECTOR,
    scope: 'Workbook',
    visible: true,
    comment: 'The rows of the ledger that the sheet Functions works on.',
  });
  put(0, 0, "Duebook's functions in cells", { font: { bold: true, size: 14 } });
  put(1, 0, 'Type another date or collector: the figures follow, where the add-in is installed.');
  put(3, 0, 'As of');
  put(3, 1, asOf, { numberFormat: DATE, fill: '#FFF2CC' });
  put(4, 0, 'Collector');
  put(4, 1, COLLECTOR, { fill: '#FFF2CC' });
  put(5, 2, 'Formula', { font: { color: GREY } });
  for (const [row, label, formula, numberFormat] of LINES) {
    put(row, 0, label);
    sheet.cells.setFormula(row, 1, formula, '', true);
    sheet.cells.setStyle(row, 1, workbook.styles.intern({ numberFormat, horizontal: 'right' }));
    put(row, 2, formula, { numberFormat: '@', font: { color: GREY } });
  }
  const heading = { font: { bold: true } };
  put(SUMMARY.row - 1, 0, 'All of it by bucket', heading);
  sheet.cells.setFormula(SUMMARY.row, 0, `=AGING.SUMMARY(${ITEMS})`, '', true);
  put(AGING.row - 1, 0, 'By customer', heading);
  sheet.cells.setFormula(AGING.row, 0, `=AGING(${of('Customer Name')},${ITEMS})`, '', true);
  formatBlock(workbook, sheet, SUMMARY);
  formatBlock(workbook, sheet, AGING);
  sheet.columnWidths.set(0, 36);
  for (let column = 1; column < 9; column++) sheet.columnWidths.set(column, 14);
  Object.assign(sheet.page, { orientation: 'Landscape', fitToWidth: 1, fitToHeight: 0 });
  return sheet;
}

/** Formats the area that a block of results may fill: its header line, its figures. */
function formatBlock(
  { styles }: Workbook,
  { cells }: Sheet,
  { row, rows, formats }: { row: number; rows: number; formats: readonly string[] },
): void {
  formats.forEach((numberFormat, column) => {
    const figure = styles.change(cells.style(row, column), {
      numberFormat,
      ...(column > 0 ? { horizontal: 'right' } : {}),
    });
    const header = { font: { bold: true }, borders: { bottom: { style: 'thin' } } };
    cells.setStyle(row, column, styles.change(figure, header));
    for (let down = 1; down < rows; down++) cells.setStyle(row + down, column, figure);
  });
}
