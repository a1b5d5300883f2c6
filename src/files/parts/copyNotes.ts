import type { Book } from '../book';
import { areaAfter } from '../columnCuts';
import { addressOf, areaOf, meet, type Area } from '../formula/area';
import type { NewFile } from '../package/newFile';
import type { SheetCopy } from '../sheet/rewriteSheet';
import { takeNamesOut } from './takeNamesOut';
import {
  childOf,
  childrenOf,
  dropAttributes,
  element,
  keepChildren,
  partId,
  textOf,
  type XmlElement,
} from '../xml/xmlElement';

const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/**
 * Copies the notes of a sheet without their authors. A conversation becomes a note with what was said: who
 * said it, and when, stays here. Notes on private cells are not copied. Gives how many there are.
 */
export function copyNotes(book: Book, copy: SheetCopy, tree: XmlElement, into: NewFile): number {
  const { sheet, links, belonging } = copy;
  const drawn = childOf(tree, 'legacyDrawing');
  tree.children = tree.children.filter((each) => each !== drawn);
  const link = links.find(({ kind }) => kind === 'comments');
  if (link === undefined) return 0;
  const cuts = belonging.cutsOf(sheet);
  const notes = book.file.tree(link.target);
  const said = conversations(book, copy);
  const authors = childOf(notes, 'authors');
  if (authors !== undefined) authors.children = [element(sibling(authors, 'author'), {}, [''])];
  const list = childOf(notes, 'commentList');
  if (list === undefined) return 0;
  const cells: Area[] = [];
  keepChildren(list, (note) => {
    const cell = areaOf(note.attributes['ref'] ?? 'A1');
    const after = areaAfter(cuts, cell);
    if (after === null || cuts.hidden.some((each) => meet(each, cell))) return false;
    const conversation = said.get(note.attributes['ref'] ?? '');
    note.attributes['ref'] = addressOf(after);
    note.attributes['authorId'] = '0';
    dropAttributes(note, ['guid', 'uid']);
    if (conversation !== undefined) {
      const text = sibling(note, 'text');
      const content = element(sibling(note, 't'), { 'xml:space': 'preserve' }, [conversation]);
      note.children = [element(text, {}, [content])];
    }
    cells.push(after);
    return true;
  });
  if (cells.length === 0) return 0;
  if (copy.unsaid !== null) takeNamesOut(notes, copy.unsaid);
  into.addTree(link.target, book.file.contentType(link.target), notes);
  into.link(sheet.path, link);
  const shown = links.find(({ id }) => drawn !== undefined && id === partId(drawn));
  if (shown === undefined || drawn === undefined) return cells.length;
  into.add(shown.target, VML_TYPE, () => boxes(cells));
  into.link(sheet.path, shown);
  // It stands before what follows it in a sheet: pictures, tables, extensions.
  const later = /(legacyDrawingHF|drawingHF|picture|tableParts|extLst)$/;
  const at = tree.children.findIndex((each) => typeof each !== 'string' && later.test(each.name));
  tree.children.splice(at < 0 ? tree.children.length : at, 0, drawn);
  return cells.length;
}

/** What was said in the conversations of a sheet, by cell. */
function conversations(book: Book, { links }: SheetCopy): Map<string, string> {
  const said = new Map<string, string>();
  for (const { target } of links.filter(({ kind }) => kind === 'threadedComment')) {
    for (const each of childrenOf(book.file.tree(target), 'threadedComment')) {
      const cell = each.attributes['ref'] ?? '';
      const before = said.get(cell);
      const text = textOf(childOf(each, 'text'));
      said.set(cell, before === undefined ? text : `${before}\n${text}`);
    }
  }
  return said;
}

/** A name with the prefix of another element. */
function sibling({ name }: XmlElement, local: string): string {
  return name.includes(':') ? `${name.slice(0, name.indexOf(':'))}:${local}` : local;
}

/** The boxes in which notes are shown, drawn anew: those of the workbook may say anything. */
function boxes(cells: readonly Area[]): string {
  const shapes = cells.map(
    ({ top, left }, at) =>
      `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;width:144pt;height:72pt;z-index:${at + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${left + 1}, 15, ${top}, 2, ${left + 3}, 31, ${top + 4}, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${top}</x:Row><x:Column>${left}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`;
}
