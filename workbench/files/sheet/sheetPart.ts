import { withoutMainPrefix } from '../package/xlsxPackage';
import { parseXml } from '../xml/parseXml';
import { writeXml } from '../xml/writeXml';
import { childOf, element, type XmlElement } from '../xml/xmlElement';

/** A sheet's part: its rows as text, because they are most of a file, and a tree of all the rest. */
export interface SheetPart {
  readonly tree: XmlElement;
  readonly rows: string;
}

const EMPTY_ROWS = '<sheetData/>';

/** Takes a sheet's part apart. */
export function openSheetPart(text: string): SheetPart {
  const plain = withoutMainPrefix(text);
  const start = plain.search(/<sheetData[\s>/]/);
  if (start < 0) return { tree: parseXml(plain), rows: '' };
  const open = plain.indexOf('>', start);
  if (plain[open - 1] === '/') return { tree: parseXml(plain), rows: '' };
  const close = plain.lastIndexOf('</sheetData>');
  const rest = plain.slice(0, start) + EMPTY_ROWS + plain.slice(close + '</sheetData>'.length);
  return { tree: parseXml(rest), rows: doubleQuoted(plain.slice(open + 1, close)) };
}

/** A few writers quote attributes with apostrophes; the scanner of rows knows quotation marks only. */
function doubleQuoted(rows: string): string {
  if (!/<(?:row|c)\s[^>]*='/.test(rows.slice(0, 2000))) return rows;
  return rows.replace(/<[^>]+>/g, (tag) => tag.replace(/='([^']*)'/g, '="$1"'));
}

/** The text of a sheet's part with these rows. */
export function writeSheetPart(tree: XmlElement, rows: string): string {
  const text = writeXml(tree);
  return rows === '' ? text : text.replace(EMPTY_ROWS, () => `<sheetData>${rows}</sheetData>`);
}

/** The order of a sheet's elements, which Excel insists on (ECMA-376 part 1, 18.3.1.99). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Replaces every element of a name by these, at the place where such elements belong. */
export function replaceElements(
  tree: XmlElement,
  name: string,
  replacements: readonly XmlElement[],
): void {
  const kept = tree.children.filter((child) => typeof child === 'string' || child.name !== name);
  const later = new Set(ORDER.slice(ORDER.indexOf(name) + 1));
  const at = kept.findIndex((child) => typeof child !== 'string' && later.has(child.name));
  kept.splice(at < 0 ? kept.length : at, 0, ...replacements);
  tree.children = kept;
}

/** The element of a name, made at its place when it is missing. */
export function ensureElement(tree: XmlElement, name: string): XmlElement {
  const found = childOf(tree, name);
  if (found) return found;
  const made = element(name);
  replaceElements(tree, name, [made]);
  return made;
}
