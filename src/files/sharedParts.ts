import type { Book } from './book';
import { numberAt, namedCell } from './cellsInPlace';
import type { NewFile } from './package/newFile';
import type { Relationship } from './package/relationships';
import { CORE, DYNAMIC_ARRAYS, coreProperties } from './parts/fixedParts';
import { namesOf, type NamesWanted } from './parts/names';
import type { StringPool } from './parts/stringPool';
import { workbookPart } from './parts/workbookPart';
import { writeXml } from './xml/writeXml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What the sheets of a copy have in common. */
export interface SharedParts extends Omit<NamesWanted, 'numberOf'> {
  readonly strings: StringPool;
  readonly title: string;
  /** Whether a formula of the copy may fill as many cells as it needs. */
  readonly spills: boolean;
}

/**
 * Adds what all sheets use, and what the workbook says of itself. To be called when the sheets are in the
 * file: texts and names are known once their rows are written.
 */
export function addSharedParts(shared: SharedParts, into: NewFile): void {
  const { book, strings, sheets, title } = shared;
  const links = book.file.links(book.path);
  for (const { target } of sheets.map(({ path }) => ({ target: path }))) {
    const link = links.find((each) => each.target === target);
    if (link !== undefined) into.link(book.path, link);
  }
  for (const link of links) {
    if (link.kind === 'styles' || link.kind === 'theme') {
      addAsItIs(book, link, into);
    } else if (link.kind === 'sharedStrings') {
      addTexts(link, strings, book, into);
    } else if (link.kind === 'sheetMetadata' && shared.spills) {
      into.add(link.target, `${SPREADSHEET}.sheetMetadata+xml`, () => DYNAMIC_ARRAYS);
      into.link(book.path, link);
    }
  }
  if (!links.some(({ kind }) => kind === 'sharedStrings')) addTexts(null, strings, book, into);
  into.add(book.path, `${SPREADSHEET}.sheet.main+xml`, () =>
    writeXml(
      workbookPart(book, sheets, namesOf({ ...shared, numberOf: (name) => numberOf(book, name) })),
    ),
  );
  for (const link of book.file.links('')) {
    if (link.kind === 'officeDocument') into.link('', link);
  }
  into.add(CORE.path, CORE.contentType, () => coreProperties(title));
  const properties = { id: 'rIdProperties', kind: '', type: CORE.type, target: CORE.path };
  into.link('', { ...properties, external: false });
}

/** Looks: formats and colours, with the pictures that a theme may have. */
function addAsItIs(book: Book, link: Relationship, into: NewFile): void {
  const type = book.file.contentType(link.target);
  into.add(link.target, type, () => book.file.content(link.target));
  into.link(book.path, link);
  for (const picture of book.file.links(link.target)) {
    if (picture.kind !== 'image' || picture.external) continue;
    into.add(picture.target, book.file.contentType(picture.target), () =>
      book.file.content(picture.target),
    );
    into.link(link.target, picture);
  }
}

/** Texts of cells; a workbook whose cells hold their own texts gets a part for those of formulas. */
function addTexts(
  known: Relationship | null,
  strings: StringPool,
  book: Book,
  into: NewFile,
): void {
  const folder = book.path.slice(0, book.path.lastIndexOf('/') + 1);
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings';
  const target = `${folder}sharedStrings.xml`;
  const made = { id: 'rIdTexts', kind: 'sharedStrings', type, target, external: false };
  const link = known ?? made;
  into.add(link.target, `${SPREADSHEET}.sharedStrings+xml`, () => strings.written());
  into.link(book.path, link);
}

function numberOf(book: Book, name: Parameters<NamesWanted['numberOf']>[0]): string | null {
  const cell = namedCell(book, name);
  return cell === null ? null : numberAt(book.textOf(cell.sheet).rows, cell);
}
