import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import type { XlsxPackage } from '../package/xlsxPackage';
import { CellOrigins } from '../read/cellOrigins';
import { StyleSheet } from '../styles/styleSheet';
import { element, type XmlElement } from '../xml/xmlElement';
import { SharedStringTable } from '../write/sharedStringTable';
import { dropStaleParts } from './staleParts';
import { writeProperties } from './documentProperties';
import { dynamicArrayMark } from './dynamicArrays';
import { writeBook } from './writeBook';
import { writeSheet, type SheetTarget } from './writeSheet';
import type { XlsxDocument } from './xlsxDocument';

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Writes the model over the package it was read from: parts that the model says nothing about keep
 * their bytes, elements it says nothing about stay in their parts.
 */
export function writeXlsx(document: XlsxDocument, workbook: Workbook): Uint8Array {
  const saved = document.package.copy();
  const { bookPath, theme } = document;
  const reachable = saved.reachable();
  const stylesPath = mainPart(saved, bookPath, 'styles', 'styleSheet');
  const stylesTree = saved.tree(stylesPath) ?? element('styleSheet', { xmlns: MAIN });
  const styles = new StyleSheet(stylesTree, theme, workbook.styles);
  const strings = new SharedStringTable();
  const targets = new Map<Sheet, SheetTarget>();
  for (const sheet of workbook.sheets) {
    const source = document.sheets.get(sheet);
    const path = source?.path ?? newSheetPart(saved, bookPath);
    targets.set(sheet, { path, origins: source?.origins ?? new CellOrigins() });
  }
  for (const [sheet, target] of targets) {
    writeSheet(sheet, target, {
      saved,
      workbook,
      theme,
      styles,
      strings,
      tableParts: document.tables,
      chartParts: document.charts,
      dynamicArrays: () => dynamicArrayMark(saved, bookPath),
    });
  }
  saved.setTree(stylesPath, stylesTree);
  const stringsPath = mainPart(saved, bookPath, 'sharedStrings', 'sst');
  saved.setText(stringsPath, strings.toXml());
  writeBook(saved, document, workbook, targets);
  writeProperties(saved, workbook);
  dropStaleParts(saved, bookPath, reachable);
  return saved.zip();
}

/** The path of a part every workbook has one of, made when it is missing. */
function mainPart(saved: XlsxPackage, bookPath: string, kind: string, root: string): string {
  const known = saved.related(bookPath, kind)[0]?.path;
  if (known !== undefined && saved.has(known)) return known;
  const path = `${bookPath.slice(0, bookPath.lastIndexOf('/') + 1)}${kind}.xml`;
  saved.add(path, `${TYPES}.${kind}+xml`, element(root, { xmlns: MAIN }));
  saved.relate(bookPath, kind, path);
  return path;
}

function newSheetPart(saved: XlsxPackage, bookPath: string): string {
  const folder = bookPath.slice(0, bookPath.lastIndexOf('/') + 1);
  const path = saved.freePath(`${folder}worksheets/sheet`);
  saved.add(path, `${TYPES}.worksheet+xml`, blankSheet());
  saved.relate(bookPath, 'worksheet', path);
  return path;
}

function blankSheet(): XmlElement {
  return element('worksheet', { xmlns: MAIN, 'xmlns:r': OFFICE }, [
    element('sheetViews', {}, [element('sheetView', { workbookViewId: 0 })]),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    element('sheetData'),
  ]);
}
