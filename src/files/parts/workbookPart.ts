import type { Book, BookSheet } from '../book';
import {
  childOf,
  dropAttributes,
  element,
  localName,
  partId,
  type XmlElement,
} from '../xml/xmlElement';

const PEOPLE_AND_CODE = [
  'codeName',
  'promptedSolutions',
  'saveExternalLinkValues',
  'filterPrivacy',
];

/**
 * What the copy says of itself: its sheets and names. All else that a workbook part may hold leads out or
 * tells of people and places: paths, users, pivot caches, links to other workbooks.
 */
export function workbookPart(
  { tree }: Book,
  sheets: readonly BookSheet[],
  names: readonly XmlElement[],
): XmlElement {
  const view = childOf(childOf(tree, 'bookViews'), 'workbookView');
  const { windowWidth, windowHeight, tabRatio } = view?.attributes ?? {};
  const entries = sheets.map(({ name, entry }) =>
    element('sheet', { name, sheetId: entry.attributes['sheetId'], 'r:id': partId(entry) }),
  );
  return element('workbook', namespacesOf(tree), [
    ...plain(childOf(tree, 'workbookPr'), PEOPLE_AND_CODE),
    element('bookViews', {}, [
      element('workbookView', { windowWidth, windowHeight, tabRatio, activeTab: 0 }),
    ]),
    element('sheets', {}, entries),
    ...(names.length > 0 ? [element('definedNames', {}, names)] : []),
    ...plain(childOf(tree, 'calcPr'), ['calcCompleted', 'forceFullCalc']),
  ]);
}

/** An element without these attributes, and without those of other programs. */
function plain(tree: XmlElement | undefined, without: readonly string[]): XmlElement[] {
  if (tree === undefined) return [];
  const attributes = Object.entries(tree.attributes).filter(([key]) => !key.includes(':'));
  const kept = element(localName(tree.name), Object.fromEntries(attributes));
  dropAttributes(kept, without);
  return [kept];
}

/** The two namespaces that are used, in the kind of the workbook: transitional or strict. */
function namespacesOf({ attributes }: XmlElement): Record<string, string> {
  const ending = (end: RegExp, otherwise: string) =>
    Object.values(attributes).find((value) => end.test(value)) ?? otherwise;
  const office = 'http://schemas.openxmlformats.org';
  return {
    xmlns: ending(/spreadsheetml.*\/main$/, `${office}/spreadsheetml/2006/main`),
    'xmlns:r': ending(
      /officeDocument.*\/relationships$/,
      `${office}/officeDocument/2006/relationships`,
    ),
  };
}
