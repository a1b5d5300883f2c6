import type { Book } from '../book';
import { columnAfter, type SheetCuts } from '../columnCuts';
import type { NewFile } from '../package/newFile';
import type { Relationship } from '../package/relationships';
import type { SheetCopy } from '../sheet/rewriteSheet';
import { takeNamesOut } from './takeNamesOut';
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
import { rewriteChart } from './rewriteChart';

const LINK_NAMES = ['id', 'embed', 'link', 'pict', 'href'];
// A chart's looks. Its own embedded workbook, and drawings on it, stay here.
const LOOKS = /^(chartStyle|chartColorStyle|themeOverride|image)$/;

/**
 * Copies charts, pictures and shapes of a sheet; gives how many could not come along. Nothing that
 * comes along runs a macro, shows a cell's text or leads elsewhere.
 */
export function copyDrawing(book: Book, copy: SheetCopy, tree: XmlElement, into: NewFile): number {
  const drawn = childOf(tree, 'drawing');
  const link = copy.links.find(({ id }) => drawn !== undefined && id === partId(drawn));
  if (drawn === undefined) return 0;
  const without = () => {
    tree.children = tree.children.filter((each) => each !== drawn);
  };
  if (link === undefined) {
    without();
    return 0;
  }
  const drawing = book.file.tree(link.target);
  const links = book.file.links(link.target);
  const used = new Set<Relationship>();
  let leftOut = 0;
  keepChildren(drawing, (anchor) => {
    const isPrivate = showsPrivate(anchor, copy);
    keepBelow(anchor, ({ name }) => !/^hlink/.test(localName(name)));
    for (const each of allBelow(anchor)) {
      if (localName(each.name) === 'sp') dropAttributes(each, ['textlink']);
      dropAttributes(each, ['macro', 'fPublished']);
    }
    const wanted = linksIn(anchor, links);
    const passes =
      !isPrivate && (wanted?.every((each) => comesAlong(book, each, copy, into)) ?? false);
    if (!passes) leftOut++;
    else for (const each of wanted ?? []) used.add(each);
    moveAnchor(anchor, copy.belonging.cutsOf(copy.sheet));
    return passes;
  });
  if (childrenOf(drawing).length === 0) {
    without();
    return leftOut;
  }
  if (copy.unsaid !== null) takeNamesOut(drawing, copy.unsaid);
  into.addTree(link.target, book.file.contentType(link.target), drawing);
  into.link(copy.sheet.path, link);
  for (const each of used) into.link(link.target, each);
  return leftOut;
}

/** Whether a shape shows the text of a cell that must not be seen: it remembers the text. */
function showsPrivate(anchor: XmlElement, { belonging, sheet }: SheetCopy): boolean {
  return [...allBelow(anchor)].some(({ name, attributes }) => {
    const formula = localName(name) === 'sp' ? (attributes['textlink'] ?? '') : '';
    return formula !== '' && belonging.reach(formula.replace(/^=/, ''), sheet) === 'private';
  });
}

/** The parts that a drawn object needs; null where it is of a kind that no copy takes. */
function linksIn(anchor: XmlElement, links: readonly Relationship[]): Relationship[] | null {
  const needed = new Set<Relationship>();
  for (const each of allBelow(anchor)) {
    if (localName(each.name) === 'AlternateContent') return null;
    for (const name of LINK_NAMES) {
      const id = partId(each, name);
      const link = links.find((known) => known.id === id);
      if (id === undefined) continue;
      if (link === undefined) return null;
      needed.add(link);
    }
  }
  return [...needed];
}

function comesAlong(book: Book, link: Relationship, copy: SheetCopy, into: NewFile): boolean {
  if (link.external) return false;
  if (link.kind === 'image') {
    addPicture(book, link.target, into);
    return true;
  }
  return link.kind === 'chart' && copyChart(book, link.target, copy, into);
}

function copyChart(book: Book, path: string, copy: SheetCopy, into: NewFile): boolean {
  const chart = book.file.tree(path);
  if (!rewriteChart(chart, copy)) return false;
  if (copy.unsaid !== null) takeNamesOut(chart, copy.unsaid);
  into.addTree(path, book.file.contentType(path), chart);
  for (const link of book.file.links(path)) {
    if (!LOOKS.test(link.kind) || link.external) continue;
    addPicture(book, link.target, into);
    into.link(path, link);
  }
  return true;
}

/** Adds a part as it is. */
export function addPicture(book: Book, path: string, into: NewFile): void {
  into.add(path, book.file.contentType(path), () => book.file.content(path));
}

function moveAnchor(anchor: XmlElement, cuts: SheetCuts): void {
  if (cuts.removed.length === 0) return;
  for (const corner of childrenOf(anchor)) {
    if (!/^(from|to)$/.test(localName(corner.name))) continue;
    const column = childOf(corner, 'col');
    const [at] = column?.children ?? [];
    if (column === undefined || typeof at !== 'string') continue;
    column.children = [String(columnAfter(cuts, Number(at)))];
  }
}
