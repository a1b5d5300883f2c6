import type { Book } from './book';
import type { NewFile } from './package/newFile';
import { addPicture, copyDrawing } from './parts/copyDrawing';
import { copyNotes } from './parts/copyNotes';
import { copyTables } from './parts/copyTables';
import { rewriteRows, type RowRules } from './sheet/rewriteRows';
import { hyperlinksOf, rewriteSheet, type SheetCopy } from './sheet/rewriteSheet';
import type { SheetText } from './sheet/sheetText';
import { childOf, partId } from './xml/xmlElement';
import { writeXml } from './xml/writeXml';

const PLACE_OF_ROWS = '<sheetData/>';

/** A sheet as it was read, and what becomes of it and of its rows. */
interface CopiedSheet {
  readonly copy: SheetCopy;
  readonly text: SheetText;
  readonly rules: RowRules;
}

/** Copies a sheet with all its parts; its rows are written when the file is packed. */
export function copySheet(book: Book, { copy, text, rules }: CopiedSheet, into: NewFile): void {
  const { sheet, links } = copy;
  const { tree, rows } = text;
  rewriteSheet(tree, copy);
  copyTables(book, copy, tree, into);
  rules.counts.notes += copyNotes(book, copy, tree, into);
  const leftOut = copyDrawing(book, copy, tree, into);
  rules.counts.drawingsLeftOut.push(...Array<string>(leftOut).fill(sheet.name));
  for (const link of hyperlinksOf(tree, links)) into.link(sheet.path, link);
  const background = childOf(tree, 'picture');
  const picture = links.find(({ id }) => background !== undefined && id === partId(background));
  if (picture !== undefined) {
    addPicture(book, picture.target, into);
    into.link(sheet.path, picture);
  }
  into.add(sheet.path, book.file.contentType(sheet.path), function* () {
    const [before = '', after = ''] = writeXml(tree).split(PLACE_OF_ROWS);
    yield before;
    if (childOf(tree, 'sheetData') === undefined) return;
    yield '<sheetData>';
    yield* rewriteRows(rows, rules);
    yield `</sheetData>${after}`;
  });
}

/** How many rows a sheet part has, about. */
export function rowsIn({ rows }: SheetText): number {
  let count = 0;
  for (let at = rows.indexOf('<row'); at >= 0; at = rows.indexOf('<row', at + 4)) count++;
  return count;
}
