import type { Belonging } from '../belonging';
import type { BookSheet } from '../book';
import { areasAfter, columnAfter, type SheetCuts } from '../columnCuts';
import { LAST_COLUMN, addressOf, areaOf, meet, type Area } from '../formula/area';
import type { Relationship } from '../package/relationships';
import { takeNamesOut } from '../parts/takeNamesOut';
import type { WithoutNames } from '../withoutNames';
import {
  allBelow,
  childOf,
  childrenOf,
  dropAttributes,
  keepBelow,
  keepChildren,
  localName,
  partId,
  type XmlElement,
} from '../xml/xmlElement';

// All that a copied sheet consists of besides its parts. What is not here stays: scenarios and custom
// views with their people's names, printer settings, controls, slicers, what other programs left.
const KEPT = new Set(
  `sheetPr sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection autoFilter sortState
  mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup
  headerFooter rowBreaks colBreaks ignoredErrors drawing legacyDrawing picture tableParts extLst`.split(
    /\s+/,
  ),
);
const KEPT_EXTENSIONS = new Set(['conditionalFormattings', 'dataValidations', 'sparklineGroups']);
const FORMULA = /^(f|formula|formula1|formula2)$/;
const WEB = /^(https?:|mailto:)/i;

/** A sheet that is being copied, with what decides about it. */
export interface SheetCopy {
  readonly sheet: BookSheet;
  readonly belonging: Belonging;
  readonly links: readonly Relationship[];
  /** Its place in the copy, from 0. */
  readonly at: number;
  /** Takes names out of what its parts say besides cells; null where nothing is to be taken out. */
  readonly unsaid: WithoutNames | null;
}

/**
 * Makes of a sheet's part, rows apart, what it is in the copy. Changes the tree. What links to parts is
 * left to those who copy the parts.
 */
export function rewriteSheet(tree: XmlElement, copy: SheetCopy): void {
  const { sheet, belonging, at } = copy;
  const cuts = belonging.cutsOf(sheet);
  keepChildren(tree, ({ name }) => KEPT.has(localName(name)));
  const sheetPr = childOf(tree, 'sheetPr');
  if (sheetPr) dropAttributes(sheetPr, ['codeName']);
  rewriteViews(tree, cuts, at);
  const widths = childOf(tree, 'cols');
  rewriteColumns(widths, cuts);
  if (widths && childrenOf(widths).length === 0) drop(tree, widths);
  rewriteMerges(childOf(tree, 'mergeCells'), cuts);
  rewriteFilter(childOf(tree, 'autoFilter'), cuts, (address) => areaOf(address));
  const sort = childOf(tree, 'sortState');
  if (cuts.hidden.length > 0 && sort) drop(tree, sort);
  for (const format of childrenOf(tree, 'conditionalFormatting')) {
    // Pivot tables are plain cells in a copy.
    delete format.attributes['pivot'];
    keepChildren(format, (rule) => formulasKept(rule, copy));
    if (!areasKept(format, cuts) || childrenOf(format).length === 0) drop(tree, format);
  }
  rewriteValidations(tree, copy);
  rewriteHyperlinks(tree, copy);
  const page = childOf(tree, 'pageSetup');
  if (page) dropAttributes(page, ['id']);
  for (const each of childrenOf(childOf(tree, 'colBreaks'))) {
    each.attributes['id'] = String(columnAfter(cuts, Number(each.attributes['id'])));
  }
  const ignored = childOf(tree, 'ignoredErrors');
  if (ignored) {
    keepChildren(ignored, (each) => areasKept(each, cuts));
    if (childrenOf(ignored).length === 0) drop(tree, ignored);
  }
  rewriteExtensions(tree, copy);
  if (copy.unsaid !== null) takeNamesOut(tree, copy.unsaid);
}

/** The window: the first sheet of the copy is the one that is seen. */
function rewriteViews(tree: XmlElement, cuts: SheetCuts, at: number): void {
  const views = childOf(tree, 'sheetViews');
  if (views) views.children = childrenOf(views).slice(0, 1);
  for (const view of childrenOf(views)) {
    delete view.attributes['tabSelected'];
    if (at === 0) view.attributes['tabSelected'] = '1';
    view.attributes['workbookViewId'] = '0';
    if (cuts.removed.length === 0) continue;
    keepChildren(view, ({ name }) => localName(name) === 'pane');
    delete view.attributes['topLeftCell'];
    for (const pane of childrenOf(view)) {
      const frozen = Number(pane.attributes['xSplit'] ?? 0);
      const isFrozen = pane.attributes['state']?.startsWith('frozen') ?? false;
      if (frozen > 0 && isFrozen) pane.attributes['xSplit'] = String(columnAfter(cuts, frozen));
      const corner = pane.attributes['topLeftCell'];
      if (corner === undefined) continue;
      const area = areaOf(corner);
      const left = columnAfter(cuts, area.left);
      pane.attributes['topLeftCell'] = addressOf({ ...area, left, right: left });
    }
  }
}

/** Widths of columns, which are written from 1 and in stretches. */
function rewriteColumns(cols: XmlElement | undefined, cuts: SheetCuts): void {
  if (cols === undefined || cuts.removed.length === 0) return;
  keepChildren(cols, (col) => {
    const left = columnAfter(cuts, Number(col.attributes['min']) - 1);
    const last = Number(col.attributes['max']) - 1;
    const right = last >= LAST_COLUMN ? LAST_COLUMN : columnAfter(cuts, last + 1) - 1;
    col.attributes['min'] = String(left + 1);
    col.attributes['max'] = String(right + 1);
    return right >= left;
  });
}

function rewriteMerges(merges: XmlElement | undefined, cuts: SheetCuts): void {
  if (merges === undefined || cuts.hidden.length === 0) return;
  keepChildren(merges, (merge) => {
    // Only columns without merged cells are taken out, so a merge is moved as a whole.
    const area = areaOf(merge.attributes['ref'] ?? 'A1');
    merge.attributes['ref'] = addressOf(moved(area, cuts));
    return true;
  });
  dropAttributes(merges, ['count']);
}

function moved(area: Area, cuts: SheetCuts): Area {
  const left = columnAfter(cuts, area.left);
  return { ...area, left, right: left + area.right - area.left };
}

/** A filter, of a sheet or of a table: what was filtered by in a private column is not said. */
export function rewriteFilter(
  filter: XmlElement | undefined,
  cuts: SheetCuts,
  areaIn: (address: string) => Area,
): void {
  if (filter === undefined || cuts.hidden.length === 0) return;
  const area = areaIn(filter.attributes['ref'] ?? 'A1');
  keepChildren(filter, (each) => {
    if (localName(each.name) !== 'filterColumn') return localName(each.name) !== 'sortState';
    const column = area.left + Number(each.attributes['colId'] ?? 0);
    const here = { ...area, left: column, right: column };
    if (cuts.hidden.some((hole) => meet(hole, here))) return false;
    each.attributes['colId'] = String(columnAfter(cuts, column) - columnAfter(cuts, area.left));
    return true;
  });
  const right = columnAfter(cuts, area.right + 1) - 1;
  filter.attributes['ref'] = addressOf({ ...area, left: columnAfter(cuts, area.left), right });
}

/** Rewrites the formulas below an element; false where one of them cannot stay. */
function formulasKept(tree: XmlElement, { sheet, belonging }: SheetCopy): boolean {
  for (const each of allBelow(tree)) {
    if (!FORMULA.test(localName(each.name))) continue;
    const [formula] = each.children;
    if (typeof formula !== 'string') continue;
    const kept = belonging.kept(formula, sheet);
    if (kept === null) return false;
    each.children = [kept];
  }
  return true;
}

/** Rewrites the cells that an element is for; false where none is left. */
function areasKept(tree: XmlElement, cuts: SheetCuts, name = 'sqref'): boolean {
  if (cuts.hidden.length === 0) return true;
  const areas = (tree.attributes[name] ?? '').split(/\s+/).filter((each) => each !== '');
  const kept = areasAfter(cuts, areas.map(areaOf));
  tree.attributes[name] = kept.map(addressOf).join(' ');
  return kept.length > 0;
}

function rewriteValidations(tree: XmlElement, copy: SheetCopy): void {
  const all = childOf(tree, 'dataValidations');
  if (all === undefined) return;
  const cuts = copy.belonging.cutsOf(copy.sheet);
  keepChildren(all, (each) => formulasKept(each, copy) && areasKept(each, cuts));
  all.attributes['count'] = String(childrenOf(all).length);
  if (childrenOf(all).length === 0) drop(tree, all);
}

/** Links to the web stay; those to files, and to cells that the copy has not, are text from now on. */
function rewriteHyperlinks(tree: XmlElement, copy: SheetCopy): void {
  const all = childOf(tree, 'hyperlinks');
  if (all === undefined) return;
  const { sheet, belonging, links } = copy;
  keepChildren(all, (each) => {
    const id = partId(each);
    const target = links.find((link) => link.id === id)?.target ?? '';
    if (id !== undefined && !WEB.test(target)) return false;
    const place = each.attributes['location'];
    if (id === undefined && place !== undefined) {
      const kept = belonging.kept(place, sheet);
      if (kept === null) return false;
      each.attributes['location'] = kept;
    }
    return areasKept(each, belonging.cutsOf(sheet), 'ref');
  });
  if (childrenOf(all).length === 0) drop(tree, all);
}

/** The targets of the links that a rewritten sheet still has. */
export function hyperlinksOf(tree: XmlElement, links: readonly Relationship[]): Relationship[] {
  const ids = new Set(childrenOf(childOf(tree, 'hyperlinks')).map((each) => partId(each)));
  return links.filter(({ id, kind }) => kind === 'hyperlink' && ids.has(id));
}

/** Conditional formats, validations and sparklines of younger kinds; all else is left out. */
function rewriteExtensions(tree: XmlElement, copy: SheetCopy): void {
  const list = childOf(tree, 'extLst');
  if (list === undefined) return;
  const cuts = copy.belonging.cutsOf(copy.sheet);
  keepChildren(list, (extension) =>
    childrenOf(extension).some(({ name }) => KEPT_EXTENSIONS.has(localName(name))),
  );
  const parted = /^(cfRule|dataValidation|sparkline)$/;
  keepBelow(list, (each) => !parted.test(localName(each.name)) || formulasKept(each, copy));
  keepBelow(list, (each) => {
    const place = childOf(each, 'sqref');
    const [text] = place?.children ?? [];
    if (place === undefined || typeof text !== 'string' || cuts.hidden.length === 0) return true;
    const kept = areasAfter(cuts, text.split(/\s+/).map(areaOf));
    place.children = [kept.map(addressOf).join(' ')];
    return kept.length > 0;
  });
  const grouping = /^(conditionalFormattings?|dataValidations|sparklines|sparklineGroups?|ext)$/;
  const isEmpty = (each: XmlElement): boolean =>
    grouping.test(localName(each.name)) &&
    !childrenOf(each).some(({ name }) => localName(name) !== 'sqref');
  // From the inside out: a group goes with its last member.
  for (let round = 0; round < 4; round++) keepBelow(list, (each) => !isEmpty(each));
  if (childrenOf(list).length === 0) drop(tree, list);
}

function drop(parent: XmlElement, child: XmlElement): void {
  parent.children = parent.children.filter((each) => each !== child);
}
