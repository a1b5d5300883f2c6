import { Sheet } from '../../host/model/sheet';
import type { Chart } from '../../host/model/chart';
import type { Table } from '../../host/model/table';
import { Workbook } from '../../host/model/workbook';
import type { XlsxPackage } from '../package/xlsxPackage';
import { CellOrigins } from '../read/cellOrigins';
import { readCharts, type ChartSource } from '../charts/readCharts';
import { readCells } from '../read/readCells';
import { readSharedStrings, type SharedString } from '../read/sharedStrings';
import { readColumns } from '../sheet/columns';
import { readComments } from '../sheet/comments';
import { readConditionalFormats } from '../sheet/conditionalFormats';
import { readMerges } from '../sheet/merges';
import { readPageSetup } from '../sheet/pageSetup';
import { readProtection } from '../sheet/protection';
import { readSheetFilter } from '../sheet/sheetFilter';
import { openSheetPart } from '../sheet/sheetPart';
import { readSheetView } from '../sheet/sheetView';
import { readTable } from '../sheet/tablePart';
import { readValidations } from '../sheet/validations';
import type { Steps } from '../steps';
import { themeColours } from '../styles/colours';
import { StyleSheet } from '../styles/styleSheet';
import {
  attributeOf,
  childOf,
  childrenOf,
  element,
  isOn,
  type XmlElement,
} from '../xml/xmlElement';
import { readDefinedNames } from './definedNames';
import { readProperties } from './documentProperties';
import { relationshipId } from './relationshipId';
import { readStructureLock } from './structureLock';
import type { SheetSource, XlsxDocument } from './xlsxDocument';

const VISIBILITY = { hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Reads a package into the model. Throws when its main parts are missing or broken. */
export function* readXlsx(opened: XlsxPackage): Steps<XlsxDocument> {
  const bookPath = opened.related('', 'officeDocument')[0]?.path ?? 'xl/workbook.xml';
  const book = opened.tree(bookPath);
  if (!book) throw new Error('The package has no workbook part.');
  const workbook = new Workbook();
  workbook.date1904 = isOn(attributeOf(book, 'workbookPr', 'date1904'));
  readStructureLock(workbook, book);
  const theme = themeColours(partTree(opened, bookPath, 'theme'));
  const styles = new StyleSheet(
    partTree(opened, bookPath, 'styles') ?? element('styleSheet'),
    theme,
    workbook.styles,
  );
  const stringsPath = opened.related(bookPath, 'sharedStrings')[0]?.path ?? '';
  const reading: Reading = {
    opened,
    workbook,
    theme,
    styles,
    strings: readSharedStrings(opened.text(stringsPath)),
  };
  yield;
  const sheets = new Map<Sheet, SheetSource>();
  const tables = new Map<Table, string>();
  const charts = new Map<Chart, ChartSource>();
  const links = new Map(opened.related(bookPath, 'worksheet').map(({ id, path }) => [id, path]));
  const order: Sheet[] = [];
  for (const listed of childrenOf(childOf(book, 'sheets'))) {
    const { name = '', state } = listed.attributes;
    const path = links.get(relationshipId(listed));
    const sheet = path === undefined ? new Sheet(name, name) : workbook.addSheet(name);
    order.push(sheet);
    // Chart sheets and macro sheets stay in the file alone.
    if (path === undefined) continue;
    sheet.visibility = VISIBILITY[state as keyof typeof VISIBILITY] ?? 'Visible';
    sheets.set(sheet, yield* readSheet(sheet, path, reading, tables));
    for (const one of readCharts(opened, path, sheet, workbook)) charts.set(...one);
  }
  readDefinedNames(book, workbook, order);
  readProperties(opened, workbook);
  const active = order[Number(activeTab(book) ?? 0)];
  if (active && sheets.has(active)) workbook.activeSheet = active;
  return { package: opened, workbook, bookPath, theme, order, sheets, tables, charts };
}

interface Reading {
  readonly opened: XlsxPackage;
  readonly workbook: Workbook;
  readonly theme: readonly string[];
  readonly styles: StyleSheet;
  readonly strings: readonly SharedString[];
}

function* readSheet(
  sheet: Sheet,
  path: string,
  { opened, workbook, theme, styles, strings }: Reading,
  tables: Map<Table, string>,
): Steps<SheetSource> {
  const text = opened.text(path);
  if (text === undefined) return { path, origins: new CellOrigins() };
  yield;
  const { tree, rows } = openSheetPart(text);
  readSheetView(sheet, tree, theme);
  readColumns(sheet, tree, styles);
  const { date1904 } = workbook;
  const origins = yield* readCells(rows, sheet, { strings, styles, date1904 });
  readProtection(sheet, tree);
  readSheetFilter(sheet, tree);
  readMerges(sheet, tree);
  readConditionalFormats(sheet, tree, styles);
  readValidations(sheet, tree);
  readPageSetup(sheet, tree);
  readComments(opened, path, sheet);
  for (const link of opened.related(path, 'table')) {
    const part = opened.tree(link.path);
    const table = part && readTable(part, sheet);
    if (!table) continue;
    workbook.adoptTable(table);
    tables.set(table, link.path);
  }
  return { path, origins };
}

function partTree(opened: XlsxPackage, bookPath: string, kind: string): XmlElement | undefined {
  const path = opened.related(bookPath, kind)[0]?.path;
  return path === undefined ? undefined : opened.tree(path);
}

function activeTab(book: XmlElement): string | undefined {
  return attributeOf(childOf(book, 'bookViews'), 'workbookView', 'activeTab');
}
