import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import type { XlsxPackage } from '../package/xlsxPackage';
import { childOf, childrenOf, element, type XmlElement, type XmlNode } from '../xml/xmlElement';
import { writeDefinedNames } from './definedNames';
import { relationshipId } from './relationshipId';
import { structureLock } from './structureLock';
import type { SheetTarget } from './writeSheet';
import type { XlsxDocument } from './xlsxDocument';

const STATE = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Writes the workbook part: its sheets, its names, the sheet in front. */
export function writeBook(
  saved: XlsxPackage,
  document: XlsxDocument,
  workbook: Workbook,
  targets: ReadonlyMap<Sheet, SheetTarget>,
): void {
  const { bookPath, order } = document;
  const book = saved.tree(bookPath);
  const list = childOf(book, 'sheets');
  if (!book || !list) throw new Error('The package has no list of sheets.');
  const listed = childrenOf(list);
  const links = new Map(saved.related(bookPath, 'worksheet').map(({ id, path }) => [path, id]));
  let lastId = Math.max(0, ...listed.map(({ attributes }) => Number(attributes['sheetId'])));
  book.attributes['xmlns:r'] ??= OFFICE;
  const sheets = workbook.sheets.map((sheet) => {
    const was = listed[order.indexOf(sheet)];
    const id = was ? relationshipId(was) : (links.get(targets.get(sheet)?.path ?? '') ?? '');
    const state = STATE[sheet.visibility];
    const sheetId = was?.attributes['sheetId'] ?? ++lastId;
    return element('sheet', { name: sheet.name, sheetId, state, 'r:id': id });
  });
  // Chart and macro sheets, which the model does not know, keep their place among the others.
  const strangers = listed.filter((_, at) => {
    const sheet = order[at];
    return sheet !== undefined && !document.sheets.has(sheet);
  });
  list.children = [...sheets, ...strangers];
  unlinkGone(saved, bookPath, [...sheets, ...strangers]);
  writeActiveTab(book, workbook);
  const properties = childOf(book, 'workbookPr');
  if (properties && workbook.date1904) properties.attributes['date1904'] = '1';
  const lock = structureLock(workbook, book);
  replaceAfter(book, 'workbookProtection', ['workbookPr', 'fileSharing', 'fileVersion'], lock);
  const names = writeDefinedNames(book, workbook, order);
  replaceAfter(book, 'definedNames', ['externalReferences', 'functionGroups', 'sheets'], names);
  // Cached results are complete, so the file need not be calculated when it opens.
  const calculation = childOf(book, 'calcPr');
  if (calculation) delete calculation.attributes['fullCalcOnLoad'];
  saved.setTree(bookPath, book);
}

function unlinkGone(saved: XlsxPackage, bookPath: string, kept: readonly XmlElement[]): void {
  const ids = new Set(kept.map(relationshipId));
  const links = saved
    .relationships(bookPath)
    .filter(({ id, type }) => ids.has(id) || !/\/(?:work|chart|dialog)sheet$/.test(type));
  saved.setRelationships(bookPath, links);
}

function writeActiveTab(book: XmlElement, workbook: Workbook): void {
  const position = workbook.sheets.indexOf(workbook.activeSheet);
  const view = childOf(childOf(book, 'bookViews'), 'workbookView');
  if (!view) return;
  view.attributes['activeTab'] = String(position);
  // The first tab in sight cannot lie behind the one in front.
  const first = Number(view.attributes['firstSheet'] ?? 0);
  if (first > position) view.attributes['firstSheet'] = String(position);
}

function replaceAfter(
  book: XmlElement,
  name: string,
  before: readonly string[],
  made: XmlElement | null,
): void {
  const kept = book.children.filter((child) => typeof child === 'string' || child.name !== name);
  let at = kept.length;
  while (at > 0 && !isNamed(kept[at - 1], before)) at--;
  if (made) kept.splice(at, 0, made);
  book.children = kept;
}

function isNamed(node: XmlNode | undefined, names: readonly string[]): boolean {
  return node !== undefined && typeof node !== 'string' && names.includes(node.name);
}
