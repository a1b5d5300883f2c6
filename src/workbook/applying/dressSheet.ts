import type { SheetPlan } from '../../receivables/sheets/plan';
import { applyRuleLook } from './looks';
import { placeFormula, placeRange, type Grid } from './writeCells';

/** Points in a column that shows one character of Excel's default font, and its margin. */
const POINTS_PER_CHARACTER = 5.25;
const MARGIN_POINTS = 3.75;

/** What a sheet gets when it is made and people may change afterwards. */
export function dressNewSheet(grid: Grid, plan: SheetPlan): void {
  const { sheet } = grid;
  plan.widths.forEach((characters, column) => {
    sheet.getCell(0, column).getEntireColumn().format.columnWidth =
      characters * POINTS_PER_CHARACTER + MARGIN_POINTS;
  });
  sheet.showGridlines = false;
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  for (const { name, values } of plan.choices) {
    const cell = placeRange(grid, { name, columnOffset: 0 });
    if (cell === null) continue;
    cell.dataValidation.rule = { list: { inCellDropDown: true, source: values.join(',') } };
  }
  for (const rule of plan.rules) {
    const range = placeRange(grid, rule.at);
    if (range === null) continue;
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom).custom;
    format.rule.formula = placeFormula(grid, rule.formula);
    applyRuleLook(format.format, rule.look);
  }
  sheet.pageLayout.orientation =
    plan.print.orientation === 'landscape'
      ? Excel.PageOrientation.landscape
      : Excel.PageOrientation.portrait;
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  if (plan.print.titleRows !== null) {
    const [first, last] = plan.print.titleRows;
    sheet.pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
}

/** The footer names the as-of date, so it is written at every refresh. */
export function writeFooter(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const pages = sheet.pageLayout.headersFooters.defaultForAllPages;
  pages.leftFooter = plan.print.footerLeft;
  pages.centerFooter = plan.print.footerCenter;
  pages.rightFooter = plan.print.footerRight;
}
