import { addressOf } from '../../host/model/address';
import type { Chart } from '../../host/model/chart';
import type { Sheet } from '../../host/model/sheet';
import type { Table } from '../../host/model/table';
import type { Workbook } from '../../host/model/workbook';
import type { ChartSource } from '../charts/readCharts';
import { writeCharts } from '../charts/writeCharts';
import type { XlsxPackage } from '../package/xlsxPackage';
import type { CellOrigins } from '../read/cellOrigins';
import { writeColumns } from '../sheet/columns';
import { writeConditionalFormats } from '../sheet/conditionalFormats';
import { writeMerges } from '../sheet/merges';
import { writePageSetup } from '../sheet/pageSetup';
import { writeProtection } from '../sheet/protection';
import { writeSheetFilter } from '../sheet/sheetFilter';
import { openSheetPart, replaceElements, writeSheetPart } from '../sheet/sheetPart';
import { writeSelectedTab, writeSheetView } from '../sheet/sheetView';
import { TABLE_NAMESPACE, writeTable } from '../sheet/tablePart';
import { writeValidations } from '../sheet/validations';
import type { StyleSheet } from '../styles/styleSheet';
import type { SharedStringTable } from '../write/sharedStringTable';
import { writeRows } from '../write/writeRows';
import { element } from '../xml/xmlElement';

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Where a sheet is written. */
export interface SheetTarget {
  readonly path: string;
  readonly origins: CellOrigins;
}

/** What is shared by all sheets of a save. */
export interface Saving {
  readonly saved: XlsxPackage;
  readonly workbook: Workbook;
  readonly theme: readonly string[];
  readonly styles: StyleSheet;
  readonly strings: SharedStringTable;
  /** The part of each table that came from the file. */
  readonly tableParts: ReadonlyMap<Table, string>;
  /** Likewise of each chart, and what it was there. */
  readonly chartParts: ReadonlyMap<Chart, ChartSource>;
  readonly dynamicArrays: () => string;
}

/** Writes a sheet into its part, and its tables into theirs. */
export function writeSheet(sheet: Sheet, target: SheetTarget, saving: Saving): void {
  const { saved, workbook, theme, styles, strings, dynamicArrays } = saving;
  const { tree } = openSheetPart(saved.text(target.path) ?? '');
  const tables = workbook.tables.filter((table) => table.sheet === sheet);
  writeSheetView(sheet, tree, theme);
  writeSelectedTab(tree, sheet === workbook.activeSheet);
  writeColumns(sheet, tree, styles);
  writeProtection(sheet, tree);
  writeSheetFilter(sheet, tree);
  writeMerges(sheet, tree);
  writeConditionalFormats(sheet, tree, styles);
  writeValidations(sheet, tree);
  writePageSetup(sheet, tree);
  const used = sheet.usedRange(false);
  replaceElements(tree, 'dimension', [
    element('dimension', { ref: used ? addressOf(used) : 'A1' }),
  ]);
  writeCharts(sheet, target.path, tree, saving);
  const parts = writeTables(tables, target.path, saving);
  tree.attributes['xmlns:r'] ??= OFFICE;
  const list = element('tableParts', { count: parts.length }, parts);
  replaceElements(tree, 'tableParts', parts.length > 0 ? [list] : []);
  const { origins } = target;
  const { addinFunctions } = workbook;
  const rows = writeRows(sheet, {
    origins,
    styles,
    strings,
    tables,
    addinFunctions,
    dynamicArrays,
  });
  saved.setText(target.path, writeSheetPart(tree, rows));
}

function writeTables(
  tables: readonly Table[],
  sheetPath: string,
  { saved, workbook, tableParts }: Saving,
): ReturnType<typeof element>[] {
  const linked = saved.related(sheetPath, 'table');
  const kept = new Set<string>();
  const parts = tables.map((table) => {
    const known = linked.find(({ path }) => path === tableParts.get(table));
    const path = known?.path ?? saved.freePath('xl/tables/table');
    const tree = saved.tree(path) ?? element('table', { xmlns: TABLE_NAMESPACE });
    writeTable(table, tree, workbook.addinFunctions);
    if (known) saved.setTree(path, tree);
    else saved.add(path, TABLE_TYPE, tree);
    const id = known?.id ?? saved.relate(sheetPath, 'table', path);
    kept.add(id);
    return element('tablePart', { 'r:id': id });
  });
  const gone = new Set(linked.filter(({ id }) => !kept.has(id)).map(({ id }) => id));
  if (gone.size > 0) {
    const links = saved.relationships(sheetPath).filter(({ id }) => !gone.has(id));
    saved.setRelationships(sheetPath, links);
  }
  return parts;
}
