import type { ExcelHost } from '../host';
import type { Sheet } from '../model/sheet';
import { WORKBOOK_SCOPE } from '../model/definedName';
import type { Workbook } from '../model/workbook';
import { invalidArgument, invalidOperation, itemAlreadyExists } from '../protocol/excelError';
import { freeChartId } from '../structure/chartNames';
import { rewriteCharts } from '../structure/chartReferences';
import { rewriteReferences } from '../structure/references';
import { renameSheet } from '../structure/renameSheet';
import { freeTableName } from '../tables/tableNames';
import { demandStructure } from './protection';

/** Refuses names that Excel gives no sheet: too long, with forbidden signs, reserved, taken. */
function demandSheetName(workbook: Workbook, name: unknown, except?: Sheet): string {
  if (typeof name !== 'string' || name === '' || name.length > 31) throw invalidArgument();
  if (/[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) throw invalidArgument();
  if (name.toLowerCase() === 'history') throw invalidArgument();
  const taken = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken && taken !== except) throw itemAlreadyExists();
  return name;
}

export function addSheet(host: ExcelHost, name: unknown): Sheet {
  const { workbook } = host;
  demandStructure(workbook);
  const isNamed = name !== null && name !== undefined;
  const sheet = workbook.addSheet(isNamed ? demandSheetName(workbook, name) : undefined);
  host.events.raise('Added', ['Workbook'], { source: 'Local', worksheetId: sheet.id });
  return sheet;
}

export function nameSheet(host: ExcelHost, sheet: Sheet, name: unknown): void {
  demandStructure(host.workbook);
  renameSheet(host.workbook, sheet, demandSheetName(host.workbook, name, sheet));
}

/** Deletes a sheet with its tables and names; formulas that read it become `#REF!`. */
export function deleteSheet(host: ExcelHost, sheet: Sheet): void {
  const { workbook } = host;
  demandStructure(workbook);
  const others = workbook.sheets.filter((each) => each !== sheet);
  if (!others.some(({ visibility }) => visibility === 'Visible')) {
    throw invalidOperation('A workbook must contain at least one visible worksheet.');
  }
  if (sheet.visibility === 'VeryHidden') throw invalidOperation('The worksheet is very hidden.');
  const lose = (formula: string): string =>
    rewriteReferences(formula, (reference) =>
      reference.sheet?.toLowerCase() === sheet.name.toLowerCase() ? '#REF!' : null,
    );
  for (const each of others) {
    for (const { formula } of each.cells.formulas()) {
      const text = lose(formula.text);
      if (text === formula.text) continue;
      formula.text = text;
      formula.dirty = true;
    }
  }
  rewriteCharts(workbook, lose);
  for (const name of workbook.names) name.formula = lose(name.formula);
  remove(workbook.names, ({ scope }) => scope === sheet.id);
  remove(workbook.tables, (table) => table.sheet === sheet);
  remove(workbook.sheets, (each) => each === sheet);
  for (const [id, range] of host.references) {
    if (range.sheet === sheet) host.references.delete(id);
  }
  host.calculation.noteMoved();
  host.events.raise('Deleted', ['Workbook'], { source: 'Local', worksheetId: sheet.id });
}

/** Copies a sheet behind another; its tables get new names, as Excel gives them. */
export function copySheet(host: ExcelHost, sheet: Sheet, index: number): Sheet {
  const { workbook } = host;
  demandStructure(workbook);
  const copy = workbook.addSheet(freeCopyName(workbook, sheet.name), index);
  for (const { row, column, value, formula, style } of sheet.cells.entries()) {
    if (formula === undefined) copy.cells.setValue(row, column, value);
    else copy.cells.setFormula(row, column, formula, value, true);
    copy.cells.setStyle(row, column, style);
  }
  for (const [at, style] of sheet.cells.columnStyles) copy.cells.columnStyles.set(at, style);
  for (const [at, width] of sheet.columnWidths) copy.columnWidths.set(at, width);
  for (const [at, height] of sheet.rowHeights) copy.rowHeights.set(at, height);
  copy.frozen = { ...sheet.frozen };
  copy.merges = [...sheet.merges];
  copy.conditionalFormats = structuredClone(sheet.conditionalFormats);
  copy.validations = structuredClone(sheet.validations);
  copy.tabColor = sheet.tabColor;
  copy.gridlines = sheet.gridlines;
  Object.assign(copy.page, structuredClone(sheet.page));
  for (const chart of sheet.charts) {
    copy.charts.push({ ...structuredClone(chart), id: freeChartId(workbook) });
  }
  for (const table of workbook.tables.filter((each) => each.sheet === sheet)) {
    const columns = table.columns.map(({ name }) => name);
    const twin = workbook.addTable(copy, table.range, freeTableName(workbook, table.name), columns);
    const { style, showTotals, showHeaders, bandedRows, showFilterButton } = table;
    Object.assign(twin, { style, showTotals, showHeaders, bandedRows, showFilterButton });
    twin.columns = structuredClone(table.columns);
  }
  // A name that points into the sheet is there a second time, for the copy alone.
  for (const name of workbook.names.filter(({ scope }) => scope === WORKBOOK_SCOPE)) {
    const formula = rewriteReferences(name.formula, ({ sheet: said }) =>
      said?.toLowerCase() === sheet.name.toLowerCase() ? '' : null,
    );
    if (formula === name.formula) continue;
    const own = name.formula.replace(
      /^=(?:'(?:[^']|'')+'|[^!]+)!/,
      `='${copy.name.replaceAll("'", "''")}'!`,
    );
    workbook.names.push({ ...name, formula: own, scope: copy.id });
  }
  host.calculation.noteMoved();
  host.events.raise('Added', ['Workbook'], { source: 'Local', worksheetId: copy.id });
  return copy;
}

function freeCopyName(workbook: Workbook, name: string): string {
  for (let number = 2; ; number++) {
    const free = `${name.slice(0, 26)} (${number})`;
    if (!workbook.sheet(free)) return free;
  }
}

function remove<T>(list: T[], isGone: (one: T) => boolean): void {
  list.splice(0, list.length, ...list.filter((one) => !isGone(one)));
}
