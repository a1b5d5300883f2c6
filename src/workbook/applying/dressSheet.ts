import { LOOKS } from '../../receivables/sheets/lookFormats';
import type { SheetPlan } from '../../receivables/sheets/plan';
import { setWidth } from './columnWidth';
import { dressRows } from './dressRows';
import { applyRuleLook } from './looks';
import { placeFormula, placeRange, type Grid } from './writeCells';

/** In points: half an inch, and room for the footer. Wide tables then print larger. */
const SIDE_MARGIN = 36;
const FOOTER_MARGIN = 54;

/** What a sheet gets when it is made and people may change afterwards. */
export function dressNewSheet(grid: Grid, plan: SheetPlan): void {
  const { sheet } = grid;
  plan.widths.forEach((characters, column) => {
    setWidth(sheet.getCell(0, column), characters);
  });
  sheet.showGridlines = false;
  keepInSight(sheet, plan);
  const { pageLayout } = sheet;
  pageLayout.orientation =
    plan.print.orientation === 'landscape'
      ? Excel.PageOrientation.landscape
      : Excel.PageOrientation.portrait;
  if (plan.print.paper === 'legal') pageLayout.paperSize = Excel.PaperType.legal;
  setPrintedColumns(grid, plan);
  pageLayout.leftMargin = pageLayout.rightMargin = SIDE_MARGIN;
  pageLayout.topMargin = SIDE_MARGIN;
  pageLayout.bottomMargin = FOOTER_MARGIN;
  pageLayout.zoom = {
    horizontalFitToPages: 1,
    ...(plan.print.onePage === true ? { verticalFitToPages: 1 } : {}),
  };
}

/** Whole columns, so that what is printed follows the rows. */
function setPrintedColumns({ sheet, tables: [table] }: Grid, { print }: SheetPlan): void {
  if (table === undefined || print.firstUnprinted === undefined) return;
  const printed = table.slots.findIndex(
    (slot) => slot.kind === 'ours' && slot.plan.id === print.firstUnprinted,
  );
  if (printed < 1) return;
  const columns = sheet.getRangeByIndexes(0, 0, 1, table.column + printed).getEntireColumn();
  sheet.pageLayout.setPrintArea(columns);
}

/** Whole columns from the first on; another area is a person's. */
const OUR_AREA = /(?:^|!)\$?A:\$?[A-Z]+$/;

/** Lets what is printed follow the columns of a table that came or went: the area does not by itself. */
export async function printColumnsAgain(grid: Grid, plan: SheetPlan): Promise<void> {
  const { context, sheet, tables } = grid;
  if (plan.print.firstUnprinted === undefined || (tables[0]?.formerly ?? null) === null) return;
  const area = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
  await context.sync();
  if (area.isNullObject || !OUR_AREA.test(area.address)) return;
  setPrintedColumns(grid, plan);
  await context.sync();
}

/** The rows that stay in sight on the screen and on each printed page; again when one came to them. */
export function keepInSight(sheet: Excel.Worksheet, plan: SheetPlan): void {
  freeze(sheet, plan);
  if (plan.print.titleRows === null) return;
  const [first, last] = plan.print.titleRows;
  sheet.pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns = 0 }: SheetPlan): void {
  if (frozenColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  } else if (frozenRows > 0) {
    sheet.freezePanes.freezeRows(frozenRows);
  }
}

/** Offers the values that a cell may have. */
export function offerChoices(grid: Grid, choices: SheetPlan['choices']): void {
  for (const { name, values } of choices) {
    const cell = placeRange(grid, { name, columnOffset: 0 });
    if (cell === null) continue;
    cell.dataValidation.rule = { list: { inCellDropDown: true, source: values.join(',') } };
  }
}

/** What follows the language and the rows: lists of choices, rules over columns, lines, the footer. */
export function dressAgain(grid: Grid, plan: SheetPlan): void {
  offerChoices(grid, plan.choices);
  for (const rule of plan.rules) {
    const range = placeRange(grid, rule.at);
    if (range === null) continue;
    range.conditionalFormats.clearAll();
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom).custom;
    format.rule.formula = placeFormula(grid, rule.formula);
    applyRuleLook(format.format, rule.look);
  }
  for (const { at, cell } of plan.cells) {
    // Now that the columns have their widths.
    if (cell.look !== undefined && LOOKS[cell.look].fitsRow === true) {
      placeRange(grid, at)?.format.autofitRows();
    }
  }
  for (const table of grid.tables) dressRows(grid.sheet, table);
  writeFooter(grid.sheet, plan);
}

/** The footer names the as-of date, so it is written at every refresh. */
function writeFooter(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const pages = sheet.pageLayout.headersFooters.defaultForAllPages;
  pages.leftFooter = plan.print.footerLeft;
  pages.centerFooter = plan.print.footerCenter;
  pages.rightFooter = plan.print.footerRight;
}
